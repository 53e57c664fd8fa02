package org.paperlessport.adapters.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

/** A test that asks the API through its doors, in the demo, on an empty database of its own. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {TestHub.class, Asking.class}, properties = {
    "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
        + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
    "hub.partners.unknown=register", "hub.intake.max-bytes=1000", "spring.main.banner-mode=off",
    "logging.level.root=WARN", "logging.level.org.paperlessport.adapters.api=OFF", "logging.level.org.springdoc=OFF"})
@ActiveProfiles("demo")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface ApiTest {
}
