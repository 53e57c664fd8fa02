package org.paperlessport.schemas.seal;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs of signature and digest that a seal may use; a pair is never mixed.
 *
 * Source: specification 202205 for SM2 and RSA-SHA1; W3C XML-Signature 1.1 and RFC 4051 for RSA-SHA256.
 */
public enum SealAlgorithm {

    /** National, and the only one for certificates issued from 2022-07-01 on. */
    SM2_SM3("SM2-SM3", "http://www.chinaport.gov.cn/2022/04/xmldsig#sm2-sm3",
            "http://www.chinaport.gov.cn/2022/04/xmldsig#sm3", "SM3withSM2", "SM3", 32),
    /** Of certificates issued before 2022-07-01, until they end. */
    RSA_SHA1("RSA-SHA1", "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
            "http://www.w3.org/2000/09/xmldsig#sha1", "SHA1withRSA", "SHA-1", 20),
    RSA_SHA256("RSA-SHA256", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmlenc#sha256", "SHA256withRSA", "SHA-256", 32);

    private final String label;
    private final String signatureUri;
    private final String digestUri;
    private final String signatureName;
    private final String digestName;
    private final int digestBytes;

    SealAlgorithm(String label, String signatureUri, String digestUri, String signatureName,
                  String digestName, int digestBytes) {
        this.label = label;
        this.signatureUri = signatureUri;
        this.digestUri = digestUri;
        this.signatureName = signatureName;
        this.digestName = digestName;
        this.digestBytes = digestBytes;
    }

    static Optional<SealAlgorithm> bySignatureUri(String uri) {
        return Stream.of(values()).filter(one -> one.signatureUri.equals(uri)).findFirst();
    }

    /** As shown to readers, e.g. {@code SM2-SM3}. */
    public String label() {
        return label;
    }

    public String signatureUri() {
        return signatureUri;
    }

    public String digestUri() {
        return digestUri;
    }

    String signatureName() {
        return signatureName;
    }

    String digestName() {
        return digestName;
    }

    int digestBytes() {
        return digestBytes;
    }

    boolean isRsa() {
        return this != SM2_SM3;
    }
}
