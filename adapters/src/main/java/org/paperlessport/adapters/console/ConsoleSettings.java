package org.paperlessport.adapters.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * How the pages are set up.
 *
 * @param publicStrip  whether the living strip is shown to anyone; only where every person in it is invented
 * @param demoAccounts the accounts that the sign-in page offers at one click, each with the secret {@code demo}
 * @param watchers     how many pages may watch a case live at a time in this process
 */
@ConfigurationProperties("hub.console")
record ConsoleSettings(@DefaultValue("false") boolean publicStrip, @DefaultValue List<String> demoAccounts,
                       @DefaultValue("500") int watchers) {
}
