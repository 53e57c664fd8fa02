package org.paperlessport.adapters.partners;

import java.util.List;

import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Text;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The demo's accounts, before anything is listened to. All names are invented, every secret is "demo". */
@Component
@Profile("demo")
final class DemoAccounts implements SmartInitializingSingleton {

    private static final String SECRET = "demo";

    private record Demo(Role role, String id, String firmCode, String ediId, String zh, String en) {
    }

    private static final List<Demo> ALL = List.of(
            new Demo(Role.PLATFORM, "platform", "33019688A1", "", "甬贸跨境商城", "Yongmao Cross-border Mall"),
            new Demo(Role.MERCHANT, "merchant", "3302968AB2", "", "海曙优品贸易", "Haishu Choice Trading"),
            new Demo(Role.PAYMENT, "payment", "3302968PC3", "", "三江支付", "Sanjiang Pay"),
            new Demo(Role.CARRIER, "carrier", "3302968LD4", "", "东海速运", "Donghai Express"),
            new Demo(Role.DECLARANT, "declarant", "3302968DE5", "", "北仑报关行", "Beilun Customs Agency"),
            new Demo(Role.WAREHOUSE, "warehouse", "3302968WF6", "", "保税仓储甬港", "Yong Port Bonded Storage"),
            new Demo(Role.TERMINAL, "terminal", "3302968TG7", "NBTERM", "梅山码头", "Meishan Terminal"),
            new Demo(Role.SHIPPING_LINE, "shipping-line", "3302968SH8", "DHLINE", "东海航运", "Donghai Shipping"),
            new Demo(Role.BROKER, "broker", "", "", "传输伙伴", "Transmitting Partner"),
            new Demo(Role.OFFICER, "officer", "", "", "值班关员", "Officer on Duty"),
            new Demo(Role.OPERATOR, "operator", "", "", "值班运维", "Operator on Duty"));

    private final Accounts accounts;
    private final Firms firms;
    private final PasswordEncoder encoder;

    DemoAccounts(Accounts accounts, Firms firms, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.firms = firms;
        this.encoder = encoder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var missing = ALL.stream().filter(demo -> accounts.byId(demo.id()).isEmpty()).toList();
        if (missing.isEmpty()) {
            return;
        }
        var hash = encoder.encode(SECRET);
        for (var demo : missing) {
            var account = new Account(demo.id(), demo.role(), new Text(demo.zh(), demo.en()),
                    demo.ediId(), true);
            accounts.open(account, hash);
            if (!demo.firmCode().isEmpty()) {
                firms.register(new Firm(demo.firmCode(), demo.zh()), account);
            }
        }
        LoggerFactory.getLogger(DemoAccounts.class)
                .info("demo accounts created: {}, all with the secret \"{}\"",
                String.join(", ", missing.stream().map(Demo::id).toList()), SECRET);
    }
}
