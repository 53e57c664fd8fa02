package org.paperlessport.routes.production;

import org.paperlessport.adapters.partners.AccountCommand;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * The account command: {@code java -jar paperless-port.jar account open --id=… --role=… …}. It opens the casebook and
 * nothing else, neither pages nor broker, does the one thing and ends. A running hub knows of it within ten seconds.
 */
public final class AccountOffice {

    private static final String COMMAND = "account";

    private AccountOffice() {
    }

    public static boolean isAskedFor(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** @return the exit code: 0 when done, 2 when it was asked for wrongly */
    public static int serve(String[] arguments, PrintStream out, PrintStream err) {
        List<String> asked = Arrays.asList(arguments).subList(1, arguments.length);
        String[] settings = asked.stream().filter(one -> one.startsWith("--spring.") || one.startsWith("--hub."))
                .toArray(String[]::new);
        try (var office = new SpringApplicationBuilder(Office.class).web(WebApplicationType.NONE)
                .logStartupInfo(false).run(settings)) {
            out.println(office.getBean(AccountCommand.class).run(asked));
            return 0;
        } catch (IllegalArgumentException wronglyAsked) {
            err.println(wronglyAsked.getMessage());
            return 2;
        }
    }

    @Configuration
    @ComponentScan("org.paperlessport.adapters.partners")
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class})
    static class Office {
    }
}
