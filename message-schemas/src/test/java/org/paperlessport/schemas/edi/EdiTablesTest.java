package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdiTablesTest {

    @Test
    void everyAgreedMessageHasItsSegmentsAndMakesASchema() {
        assertThat(EdiTables.AGREED.tables()).containsExactly("APERAK D:00B", "APERAK D:95B", "APERAK D:96B",
                "CODECO D:95B", "CONTRL 4:1", "CONTRL D:3", "CUSCAR D:95B", "CUSRES D:95B", "CUSRES D:96B",
                "IFTSTA D:00B");
        EdiTables.AGREED.tables().forEach(table ->
                assertThat(StaediSchemas.of(EdiTables.AGREED.message(table).orElseThrow())).isNotNull());
    }

    @Test
    void theElementAtAPlaceIsNamedAsPublished() {
        var equipment = EdiTables.AGREED.segment("D:95B", "EQD").orElseThrow();

        assertThat(equipment.expected(2, 0)).isEqualTo("8053 an..3");
        assertThat(equipment.expected(3, 1)).isEqualTo("8260 an..17");
        assertThat(equipment.expected(9, 0)).isEmpty();
    }
}
