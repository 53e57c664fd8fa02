package org.paperlessport.routes;

import org.paperlessport.routes.production.AccountOffice;
import org.paperlessport.routes.validation.ValidateCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The hub; with {@code account …} as its arguments, the desk where accounts are opened; with {@code validate …}, the
 * check of messages, for which nothing of the hub is started.
 */
@SpringBootApplication(scanBasePackages = "org.paperlessport")
public class PaperlessPort {

    public static void main(String[] arguments) {
        if (ValidateCommand.isAskedFor(arguments)) {
            System.exit(ValidateCommand.serve(arguments));
        }
        // "--hub.data=here" means a folder here, to H2 as to everyone else.
        System.setProperty("h2.implicitRelativePath", "true");
        if (AccountOffice.isAskedFor(arguments)) {
            System.exit(AccountOffice.serve(arguments, System.out, System.err));
        }
        SpringApplication.run(PaperlessPort.class, arguments);
    }
}
