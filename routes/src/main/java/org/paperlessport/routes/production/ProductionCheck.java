package org.paperlessport.routes.production;

import org.paperlessport.clearance.Text;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.util.ArrayList;
import java.util.List;

/** Stops a production hub before it opens anything, while something it needs is missing or unsafe. */
public final class ProductionCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent starting) {
        Environment environment = starting.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            boolean serves = starting.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE;
            List<Text> unfit = serves ? hub(environment) : new DatabaseNeeds(environment).unmet();
            if (!unfit.isEmpty()) {
                throw new UnfitForProduction(unfit);
            }
        }
    }

    static List<Text> hub(Environment environment) {
        List<Text> unfit = new ArrayList<>(new DatabaseNeeds(environment).unmet());
        unfit.addAll(new BrokerNeeds(environment).unmet());
        unfit.addAll(new AddressNeeds(environment).unmet());
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            unfit.add(new Text("profile demo 不能与 production 同时使用：演示账号的密码人人皆知",
                    "profile demo cannot be used with production: everybody knows its accounts' secret"));
        }
        return unfit;
    }
}
