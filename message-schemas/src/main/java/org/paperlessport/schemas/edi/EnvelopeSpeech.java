package org.paperlessport.schemas.edi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.HashMap;
import java.util.Map;

/** How an interchange is written, once its UNA and UNB have said so, and the tokens that are read by it. */
final class EnvelopeSpeech {

    private final SegmentTokens tokens;
    private final Delimiters delimiters;
    private final CharacterSet set;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ElementCheck elements;
    private final String serviceTable;
    private final Map<String, SegmentPlan> layouts = new HashMap<>();

    /** @param set null when UNB names none that is taken: then the bytes are read as they are */
    EnvelopeSpeech(SegmentTokens tokens, Delimiters delimiters, CharacterSet set, EdiSyntax syntax,
                   EdiProfile profile) {
        this.tokens = tokens;
        this.delimiters = delimiters;
        this.set = set;
        this.charset = set == null ? CharacterSet.ofEnvelope() : set.charset();
        this.decoder = charset.newDecoder();
        this.elements = new ElementCheck(tokens, charset, profile);
        this.serviceTable = syntax.isFour() ? "S:4" : "S:3";
        tokens.speak(delimiters.kinds(set), charset);
    }

    SegmentTokens tokens() {
        return tokens;
    }

    Delimiters delimiters() {
        return delimiters;
    }

    CharacterSet set() {
        return set;
    }

    Charset charset() {
        return charset;
    }

    ElementCheck elements() {
        return elements;
    }

    /** What the text may hold. */
    String characters() {
        return set == CharacterSet.UNOX ? CodeExtension.known() : "characters of the declared set";
    }

    /** The segment that the tokens are on. */
    EdiSegment segment() {
        return SegmentText.segment(tokens.bytes(), tokens.start(), tokens.end(), delimiters, charset);
    }

    /** Holds a segment of the envelope, or UNH, against the layout of its syntax version. */
    void check(String tag, int position, Findings findings) {
        elements.check(layouts.computeIfAbsent(tag, one -> EdiTables.PUBLISHED.segmentPlan(serviceTable, one)), position,
                findings);
    }

    /** The segment holds a control character, or bytes that are none of the character set's, where one is named. */
    boolean isDoubtful() {
        if (tokens.holds(Delimiters.CONTROL)) {
            return true;
        }
        if (set == null || !tokens.holds(Delimiters.BEYOND_ASCII)) {
            return false;
        }
        try {
            return decoder.decode(ByteBuffer.wrap(tokens.bytes(), tokens.start(),
                    tokens.end() - tokens.start())).chars().anyMatch(one -> Character.isISOControl(one)
                            || set == CharacterSet.UNOX && one == 0xFFFD);
        } catch (CharacterCodingException e) {
            return true;
        }
    }
}
