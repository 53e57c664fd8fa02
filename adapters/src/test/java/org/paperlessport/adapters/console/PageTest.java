package org.paperlessport.adapters.console;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A test that opens pages, in the demo, on a database of its own that one class of tests fills. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {ConsoleHub.class, Reader.class}, properties = {
    "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
        + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
    "hub.partners.unknown=register", "spring.main.banner-mode=off", "logging.level.root=WARN",
    "logging.level.org.springdoc=OFF"})
@ActiveProfiles("demo")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface PageTest {
}
