package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseDesk;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.adapters.casebook.CaseJson;
import org.paperlessport.adapters.casebook.Casework;
import org.paperlessport.adapters.casebook.Commit;
import org.paperlessport.adapters.casebook.MessageIntake;
import org.paperlessport.adapters.casebook.Numbers;
import org.paperlessport.adapters.casebook.Scribe;
import org.paperlessport.adapters.casebook.Written;
import org.paperlessport.adapters.customs.CustomsTables;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.FirmRegister;
import org.paperlessport.clearance.Limits;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.schemas.Validator;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages behind their doors, on a real database with the real clerk; only the stand-in firms are played.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(basePackages = {"org.paperlessport.adapters.api", "org.paperlessport.adapters.partners",
    "org.paperlessport.adapters.casebook", "org.paperlessport.adapters.customs",
    "org.paperlessport.adapters.console"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
                pattern = ".*api\\.(TestHub|Asking).*"))
class ConsoleHub {

    @Bean
    Clerk clerk(CustomsTables tables) {
        return new Clerk(tables.tariff(), tables.screening(), Limits.OF_2019);
    }

    @Bean
    CaseDesk caseDesk(JdbcTemplate jdbc, PlatformTransactionManager transactions, CaseJson json,
            FirmRegister firms,
                      Clerk clerk) {
        return new CaseDesk(new Casework(jdbc, new Commit(jdbc, transactions),
                new Numbers(jdbc, transactions), json,
                firms, new Silent(), Clock.systemUTC()), clerk);
    }

    @Bean
    CaseExamples examples(JdbcTemplate jdbc, CaseJson json) {
        return new CaseExamples(jdbc, json);
    }

    @Bean
    MessageIntake intake() {
        return (account, channel, bytes) -> {
            throw new UnsupportedOperationException("no message is sent to the pages");
        };
    }

    @Bean
    Validator validator() {
        return message -> {
            throw new UnsupportedOperationException("no message is judged here");
        };
    }

    @Bean
    PlayedParties parties() {
        return new PlayedParties();
    }

    /** Answers as the test told it to, and remembers what it was asked for. */
    static final class PlayedParties implements DemoParties {

        final List<String> asked = new ArrayList<>();
        String answer = "{}";

        @Override
        public String play(String command) {
            asked.add(command);
            return answer;
        }
    }

    private static final class Silent implements Scribe {

        @Override
        public Written returns(PaperKind kind, List<Answer> returns) {
            return new Written("CEB622", new byte[] {'<'});
        }

        @Override
        public Written notice(Notice notice) {
            return new Written("NOTICE", new byte[] {'{'});
        }

        @Override
        public List<String> audience(Notice notice) {
            return List.of();
        }
    }
}
