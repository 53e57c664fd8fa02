package org.paperlessport.adapters.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.paperlessport.adapters.casebook.CaseActs;
import org.paperlessport.adapters.casebook.CaseExamples;
import org.paperlessport.adapters.casebook.CaseJson;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.MessageIntake;
import org.paperlessport.adapters.customs.CustomsTables;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Limits;
import org.paperlessport.schemas.Validator;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** The API with its doors and a real database; the intake and the acts are played. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"org.paperlessport.adapters.api", "org.paperlessport.adapters.partners",
        "org.paperlessport.adapters.casebook", "org.paperlessport.adapters.customs"})
class TestHub {

    @Bean
    Clerk clerk(CustomsTables tables) {
        return new Clerk(tables.tariff(), tables.screening(), Limits.OF_2019);
    }

    @Bean
    CaseExamples examples(JdbcTemplate jdbc, CaseJson json) {
        return new CaseExamples(jdbc, json);
    }

    @Bean
    PlayedIntake intake() {
        return new PlayedIntake();
    }

    @Bean
    PlayedActs acts() {
        return new PlayedActs();
    }

    @Bean
    Validator validator() {
        return message -> {
            throw new UnsupportedOperationException("no message is judged here");
        };
    }

    /** Answers what the test told it to, and remembers what it was given. */
    static final class PlayedIntake implements MessageIntake {

        RuntimeException failure;
        Taken answer;
        final List<String> taken = new ArrayList<>();

        @Override
        public Taken take(String account, Channel channel, byte[] bytes) {
            if (failure != null) {
                throw failure;
            }
            taken.add(account + " " + channel + " " + new String(bytes, StandardCharsets.UTF_8));
            return answer;
        }
    }

    /** Answers by number what the test told it to, and remembers what was decided. */
    static final class PlayedActs implements CaseActs {

        final Map<String, Acted> answers = new HashMap<>();
        final List<Decision> decided = new ArrayList<>();
        Optional<Acted> departed = Optional.empty();

        @Override
        public Optional<Acted> decide(String number, Decision decision) {
            decided.add(decision);
            if ("BROKEN".equals(number)) {
                throw new IllegalStateException("the database is gone");
            }
            return Optional.ofNullable(answers.get(number));
        }

        @Override
        public Optional<Acted> depart(String logisticsCode, String logisticsNo, Instant at, String vehicle,
                                      String actor) {
            return departed;
        }
    }
}
