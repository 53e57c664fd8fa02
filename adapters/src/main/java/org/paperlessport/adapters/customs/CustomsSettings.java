package org.paperlessport.adapters.customs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** Where the tables of customs are read from at start-up. */
@ConfigurationProperties("hub.customs")
record CustomsSettings(@DefaultValue("classpath:/customs/tariff.csv") Resource tariff,
                       @DefaultValue("classpath:/customs/screening.csv") Resource screening,
                       @DefaultValue("classpath:/customs/reasons.csv") Resource reasons) {
}
