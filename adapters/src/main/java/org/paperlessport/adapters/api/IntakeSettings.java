package org.paperlessport.adapters.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxBytes the largest message that is taken, e.g. {@code 32MB} or a number of bytes */
@ConfigurationProperties("hub.intake")
record IntakeSettings(@DefaultValue("32MB") DataSize maxBytes) {
}
