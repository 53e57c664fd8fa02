package org.paperlessport.adapters.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pages are set up.
 *
 * @param watchers how many pages may watch a case live at a time in this process
 */
@ConfigurationProperties("hub.console")
record ConsoleSettings(@DefaultValue("500") int watchers) {
}
