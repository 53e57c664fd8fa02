package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MovesTest {

    /** The table as it should be, written a second time: from, then each act and where it leads. */
    private static final List<String> TABLE = List.of(
            "GATHERING   DECLARE>GATHERING CHANGE>GATHERING TAKE_BACK>GATHERING PASS>ACCEPTED FAIL>REFUSED",
            "ACCEPTED    RELEASE>RELEASED REVIEW>UNDER_REVIEW INSPECT>UNDER_INSPECTION",
            "REFUSED     DECLARE>GATHERING CHANGE>GATHERING TAKE_BACK>GATHERING REFUSE>REFUSED",
            "UNDER_REVIEW CHANGE>GATHERING TAKE_BACK>GATHERING RELEASE>RELEASED REVIEW>UNDER_REVIEW "
                    + "INSPECT>UNDER_INSPECTION DETAIN>DETAINED SUSPEND>SUSPENDED RESUME>UNDER_REVIEW "
                    + "SHIP_BACK>SHIP_BACK REFUSE>REFUSED",
            "UNDER_INSPECTION RELEASE>RELEASED REVIEW>UNDER_REVIEW INSPECT>UNDER_INSPECTION DETAIN>DETAINED "
                    + "SUSPEND>SUSPENDED RESUME>UNDER_INSPECTION SHIP_BACK>SHIP_BACK REFUSE>REFUSED",
            "DETAINED    RELEASE>RELEASED REVIEW>UNDER_REVIEW INSPECT>UNDER_INSPECTION DETAIN>DETAINED "
                    + "SHIP_BACK>SHIP_BACK REFUSE>REFUSED",
            "SUSPENDED   CHANGE>GATHERING TAKE_BACK>GATHERING REVIEW>UNDER_REVIEW INSPECT>UNDER_INSPECTION "
                    + "DETAIN>DETAINED SUSPEND>SUSPENDED RESUME>UNDER_REVIEW SHIP_BACK>SHIP_BACK REFUSE>REFUSED",
            "SHIP_BACK   DECLARE>GATHERING SHIP_BACK>SHIP_BACK",
            "RELEASED    RELEASE>RELEASED INSPECT>UNDER_INSPECTION DETAIN>DETAINED DEPART>CLOSED",
            "CLOSED      DEPART>CLOSED",
            "CANCELLED   DECLARE>GATHERING",
            "RETURNED    DECLARE>GATHERING");

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageAllowsWhatItsRowsSayAndNothingElse(Stage stage) {
        List<String> moves = new ArrayList<>();
        for (Act act : Act.values()) {
            Moves.to(stage, act).ifPresent(to -> moves.add(act + ">" + to));
        }

        String row = TABLE.stream().filter(line -> line.startsWith(stage + " ")).findFirst().orElseThrow();
        assertThat(moves).containsExactlyInAnyOrder(row.substring(stage.name().length()).trim().split(" "));
    }

    @Test
    void noMoveIsWrittenTwice() {
        assertThat(Moves.ROWS).extracting(row -> row.from() + " " + row.on()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "GATHERING,2", "ACCEPTED,120", "REFUSED,100", "UNDER_REVIEW,300", "UNDER_INSPECTION,500", "DETAINED,599",
        "SUSPENDED,600", "SHIP_BACK,700", "RELEASED,800", "CLOSED,899", "CANCELLED,399", "RETURNED,399"})
    void everyStageHasItsPublishedCode(Stage stage, String code) {
        assertThat(stage.code()).isEqualTo(code);
    }
}
