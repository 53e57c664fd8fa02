package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource({
        "330203199001010014,true", "330203199001010015,false", "11010519491231002X,true", "11010519491231002x,true",
        "110105194912310021,false", "33020319900101001,false", "3302031990010100144,false",
        "33020319900101A014,false", "'',false"})
    void theCheckCharacterMustFit(String number, boolean holds) {
        assertThat(IdentityNumber.holds(number)).isEqualTo(holds);
    }

    @Test
    void onePersonHasOneSpelling() {
        assertThat(IdentityNumber.spelled("11010519491231002x")).isEqualTo("11010519491231002X");
        assertThat(IdentityNumber.spelled("330203199001010014")).isEqualTo("330203199001010014");
        assertThat(new Buyer("1", " 11010519491231002x ", "王芳", "13800000000").identity())
                .isEqualTo("11010519491231002X");
    }
}
