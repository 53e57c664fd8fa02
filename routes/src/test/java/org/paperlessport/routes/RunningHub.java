package org.paperlessport.routes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A whole hub as it starts with no configuration, but on a free port, with its database file and its broker's journal
 * in a directory of its own. The tests that say no more share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"hub.demo.world=false", "hub.outbox.period=50"})
@ContextConfiguration(initializers = OwnDirectory.class)
@interface RunningHub {
}
