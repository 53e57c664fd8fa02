package org.paperlessport.schemas.seal;

import java.io.ByteArrayOutputStream;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Node;

/**
 * Canonical XML 1.0 without comments, by Apache Santuario. Of that library nothing but its canonicalization
 * is used: with one shape of seal taken there is nothing left to dispatch by what a message says.
 */
final class Canonical {

    static {
        Init.init();
    }

    private Canonical() {
    }

    /**
     * Of a document or of an element with the namespaces around it.
     *
     * @throws MisshapenSeal when a namespace is a relative address: the standard wants that to fail
     */
    static byte[] of(Node node) throws MisshapenSeal {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS)
                    .canonicalizeSubtree(node, out);
        } catch (XMLSecurityException e) {
            throw new MisshapenSeal(SealFinding.NAMESPACE_RELATIVE, "");
        }
        return out.toByteArray();
    }
}
