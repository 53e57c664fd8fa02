package org.paperlessport.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.schemas.seal.Messages.bytes;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The look at the bytes decides only what it is sure of. */
class SealGlanceTest {

    @Test
    void noValueAnEmptyOneAndAPlaceholderAreSeenAtOnce() {
        assertThat(finding("<a>no value</a>")).contains(SealFinding.NO_SIGNATURE);
        assertThat(finding("")).contains(SealFinding.NO_SIGNATURE);
        assertThat(finding("<a><SignatureValue></SignatureValue></a>")).contains(SealFinding.EMPTY_SIGNATURE);
        assertThat(finding("<a><ds:SignatureValue Id='x' >\n \t</ds:SignatureValue ></a>"))
                .contains(SealFinding.EMPTY_SIGNATURE);
        assertThat(finding("<a><SignatureValue>" + "A".repeat(79) + "</SignatureValue></a>"))
                .contains(SealFinding.PLACEHOLDER);
    }

    @Test
    void whateverElseItSeesIsLeftToTheReader() {
        for (String text : new String[] {"<SignatureValue>" + "A".repeat(80) + "</SignatureValue>",
            "<SignatureValue/>", "<SignatureValue", "<SignatureValue>", "SignatureValue",
            "<SignatureValue><!-- --></SignatureValue>", "<SignatureValue><![CDATA[A]]></SignatureValue>",
            "<SignatureValue>&#65;</SignatureValue>", "<SignatureValue><?a?></SignatureValue>",
            "<note>SignatureValue></note><SignatureValue>A</SignatureValue>", "SignatureValueSignatureValue"}) {
            assertThat(finding(text)).as(text).isEmpty();
        }
    }

    @Test
    void theNameIsFoundWhereverItStands() {
        for (int before = 0; before < 40; before++) {
            String text = "SignatureSignatureValu, Value, eeulaVerutangiS, e".repeat(2).substring(0, before)
                    + "<SignatureValue>A</SignatureValue>";

            assertThat(SealGlance.at(bytes(text)).orElseThrow()).as(text)
                    .isEqualTo(SealVerdict.at(1, before + 1, SealFinding.PLACEHOLDER, ""));
        }
        assertThat(SealGlance.at(bytes("宁波\n宁<SignatureValue></SignatureValue>")).orElseThrow())
                .isEqualTo(SealVerdict.at(2, 2, SealFinding.EMPTY_SIGNATURE, ""));
    }

    private static Optional<SealFinding> finding(String text) {
        return SealGlance.at(bytes(text)).map(SealVerdict::finding);
    }
}
