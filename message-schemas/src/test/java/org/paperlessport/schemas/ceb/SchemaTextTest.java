package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SchemaTextTest {

    @Test
    void theCommittedSchemasAreWhatTheTableYields() throws IOException {
        for (var file : SchemaText.all(FieldTable.PUBLISHED).entrySet()) {
            try (var committed = SchemaText.class.getResourceAsStream(file.getKey())) {
                assertThat(new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                        .as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }
}
