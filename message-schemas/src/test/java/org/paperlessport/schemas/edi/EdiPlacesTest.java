package org.paperlessport.schemas.edi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Place;

class EdiPlacesTest {

    @Test
    void aFaultyElementsSegmentIsFoundInItsMessage() {
        assertThat(marked("gate-three-messages-second-bad.edi", 1, new Place.InEdi(5, "EQD", 3, 1)))
                .isEqualTo("EQD+CN+PPLU2600025TOOLONGFORIT+45G1:102:5++3+5'");
    }

    @Test
    void theEnvelopesSegmentsAreFoundByTheirTag() {
        assertThat(marked("gate-wrong-message-count.edi", 0, new Place.InEdi(0, "UNZ", 2, 0)))
                .isEqualTo("UNZ+2+NB0012'");
        assertThat(marked("gate-short-service-string.edi", 0, new Place.InEdi(0, "UNA", 0, 0)).strip())
                .isEqualTo("UNA:+.'");
    }

    @Test
    void whatIsMissingAtTheEndIsFoundNowhere() {
        assertThat(EdiPlaces.range(Papers.bytes("gate-without-trailer.edi"), 0,
                new Place.InEdi(0, "UNZ", 0, 0)))
                .isEmpty();
        assertThat(EdiPlaces.range(Papers.bytes("not-edi.txt"), 0, new Place.InEdi(0, "UNB", 0, 0)))
                .isEmpty();
    }

    private static String marked(String paper, int message, Place.InEdi place) {
        byte[] bytes = Papers.bytes(paper);
        EdiPlaces.Range range = EdiPlaces.range(bytes, message, place).orElseThrow();
        return new String(bytes, range.from(), range.to() - range.from(), US_ASCII);
    }
}
