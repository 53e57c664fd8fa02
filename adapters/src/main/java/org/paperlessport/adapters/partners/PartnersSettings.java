package org.paperlessport.adapters.partners;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How partners are dealt with.
 *
 * @param unknown what becomes of an enterprise code that the register does not know
 */
@ConfigurationProperties("hub.partners")
public record PartnersSettings(@DefaultValue("refuse") Unknown unknown) {

    /** REGISTER takes it in, in the role it plays in the document; REFUSE answers -10102. */
    public enum Unknown { REGISTER, REFUSE }
}
