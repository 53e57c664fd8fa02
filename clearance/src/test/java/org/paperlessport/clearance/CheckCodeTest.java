package org.paperlessport.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckCodeTest {

    @ParameterizedTest
    @CsvSource({
        "AMOUNT,1332", "ITEM,1322", "LINE_COUNT,1320", "PAYMENT_FIRM,13035", "BUYER_NAME,13127",
        "BUYER_TELEPHONE,130126", "YEARLY_LIMIT,1313", "FIRM_NOT_REGISTERED,22001", "ALREADY_RELEASED,22007"})
    void thePublishedCodesAreSpelledAsSeen(CheckCode check, String code) {
        assertThat(check.code()).isEqualTo(code);
    }

    @Test
    void noCodeIsUsedTwice() {
        assertThat(CheckCode.values()).extracting(CheckCode::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(CheckCode.class)
    void everyCodeHasWordsInBothTongues(CheckCode check) {
        assertThat(check.words().zh()).isNotBlank();
        assertThat(check.words().en()).isNotBlank();
    }
}
