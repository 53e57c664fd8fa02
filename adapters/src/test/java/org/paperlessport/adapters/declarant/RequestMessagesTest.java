package org.paperlessport.adapters.declarant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.FieldReference;
import org.paperlessport.schemas.ceb.imports.CEB624Message;
import org.paperlessport.schemas.ceb.imports.CEB626Message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class RequestMessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final CebReader reader = new CebReader();
    private final RequestMessages requests = new RequestMessages(CebWriter.withDefaultNamespace());

    @ParameterizedTest
    @CsvSource({"'','',31052026I000000001, B00000000000000000,B00000000000000000,31052026I000000001",
        "C-1,B20261111000000001,31052026I000000001, C-1,B20261111000000001,31052026I000000001",
        "C-1,B1,I1, C-1,B00000000000000000,"})
    void everyRequestIsRefusedUnderItsNumbers(String copNo, String preNo, String invtNo, String backCopNo,
                                              String backPreNo, String backInvtNo) {
        CebMessage cancellations = requests("CEB623", copNo, preNo, invtNo);
        CebMessage returns = requests("CEB625", copNo, preNo, invtNo);

        CebMessage cancelled = reader.read(requests.refuseCancellations(cancellations, "-623029", "no", NOW));
        CebMessage returned = reader.read(requests.refuseReturns(returns, "-625005", "no", NOW));

        assertThat(cancelled.faults()).isEmpty();
        assertThat(cancelled.as(CEB624Message.class).getInvtCancelReturn()).hasSize(2).allSatisfy(back -> {
            assertThat(back.getCopNo()).isEqualTo(backCopNo);
            assertThat(back.getPreNo()).isEqualTo(backPreNo);
            assertThat(back.getInvtNo()).isEqualTo(backInvtNo);
            assertThat(back.getReturnStatus()).isEqualTo("-623029");
        });
        assertThat(returned.faults()).isEmpty();
        assertThat(returned.as(CEB626Message.class).getInvtRefundReturn()).hasSize(2).allSatisfy(back -> {
            assertThat(back.getCopNo()).isEqualTo(backCopNo);
            assertThat(back.getPreNo()).isEqualTo(backPreNo);
            assertThat(back.getInvtNo()).isEqualTo(backInvtNo);
            assertThat(back.getReturnStatus()).isEqualTo("-625005");
        });
    }

    private CebMessage requests(String type, String copNo, String preNo, String invtNo) {
        String example = FieldReference.example(FieldReference.find(type).orElseThrow())
                .replaceFirst("<invtNo>[^<]*</invtNo>", "<copNo>" + copNo + "</copNo><preNo>" + preNo
                        + "</preNo><invtNo>" + invtNo + "</invtNo>");
        String document = type.equals("CEB623") ? "InvtCancel" : "InvtRefund";
        String twice = example.replaceFirst("(?s)<" + document + ">.*</" + document + ">", "$0$0");
        CebMessage message = reader.read(twice.getBytes(StandardCharsets.UTF_8));
        assertThat(message.faults()).isEmpty();
        return message;
    }
}
