package org.paperlessport.adapters.customs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.schemas.ceb.CebMessage;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.ceb.imports.CEB900Message;

class FormatCheckTest {

    private final FormatCheck check = new FormatCheck(CebWriter.withDefaultNamespace(),
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void theOriginalStandsInACdataSection() {
        String answer = new String(check.writeReused("G", "CEB311", "<a>1 & 2</a>".getBytes(UTF_8)), UTF_8);

        assertThat(answer).contains("<oriBizMessage><![CDATA[<a>1 & 2</a>]]></oriBizMessage>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<a><![CDATA[x]]></a>", "]]>]]>", "_original_"})
    void theOriginalIsReadAsItWasSent(String original) {
        CebMessage answer = new CebReader().read(check.writeReused("_original_", "CEB311", original.getBytes(UTF_8)));

        assertThat(answer.faults()).isEmpty();
        assertThat(answer.as(CEB900Message.class).getMessageReturn().getOriBizMessage()).isEqualTo(original);
        assertThat(answer.as(CEB900Message.class).getMessageReturn().getOriCopMsgId()).isEqualTo("_original_");
    }
}
