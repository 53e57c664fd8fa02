package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EdiTablesTest {

    private static final List<String> DIRECTORIES =
            List.of("D:95B", "D:96B", "D:99B", "D:00B", "D:01B", "D:13B", "D:16A", "D:21B");

    @Test
    void everyMessageOfThePortStandsInEveryDirectoryThatHasIt() {
        String everywhere = "APERAK BAPLIE CALINF COARRI CODECO COEDOR COHAOR COPARN COPINO COPRAR COREOR COSTCO COSTOR"
                + " CUSCAR CUSDEC CUSEXP CUSREP CUSRES DESADV IFCSUM IFTDGN IFTMAN IFTMBC IFTMBF IFTMBP IFTMCS IFTMIN"
                + " IFTSAI IFTSTA INVOIC MOVINS ORDERS ORDRSP SANCRT VESDEP";
        assertThat(EdiTables.PUBLISHED.tables()).containsExactlyInAnyOrderElementsOf(Stream.concat(
                Stream.of(everywhere.split(" ")).flatMap(message -> DIRECTORIES.stream()
                        .map(directory -> message + " " + directory)),
                Stream.of("BERMAN D:00B", "BERMAN D:01B", "BERMAN D:13B", "BERMAN D:16A", "BERMAN D:21B", "CONTRL D:3",
                        "CONTRL 4:1", "VERMAS D:16A", "VERMAS D:21B")).collect(Collectors.toSet()));
    }

    @Test
    void everySegmentOfEveryMessageHasItsLayout() {
        EdiTables.PUBLISHED.tables().forEach(table -> {
            MessagePlan plan = EdiTables.PUBLISHED.plan(table).orElseThrow();
            for (int part = 1; part < plan.size(); part++) {
                assertThat(plan.first(part) != MessagePlan.NONE || plan.segment(part) != null)
                        .as(table + " " + MessagePlan.tagText(plan.tag(part))).isTrue();
            }
        });
    }

    @Test
    void aGroupIsOpenedByASegmentThatComesOnce() {
        EdiTables.PUBLISHED.tables().forEach(table -> {
            MessagePlan plan = EdiTables.PUBLISHED.plan(table).orElseThrow();
            for (int part = 1; part < plan.size(); part++) {
                int first = plan.first(part);
                assertThat(first == MessagePlan.NONE || plan.first(first) == MessagePlan.NONE
                        && plan.mandatory(first) && plan.most(first) == 1).as(table + " part " + part).isTrue();
            }
        });
    }

    @Test
    void theElementAtAPlaceIsNamedAsPublished() {
        var equipment = EdiTables.PUBLISHED.segment("D:95B", "EQD").orElseThrow();

        assertThat(equipment.expected(2, 0)).isEqualTo("8053 an..3");
        assertThat(equipment.expected(3, 1)).isEqualTo("8260 an..17");
        assertThat(equipment.expected(9, 0)).isEmpty();
    }
}
