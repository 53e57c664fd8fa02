package org.paperlessport.adapters.console;

import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.ceb.FieldReference;
import org.paperlessport.schemas.ceb.FieldReference.Message;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ReferencePagesTest {

    private final Reader reader;

    ReferencePagesTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void aStrangerFindsEveryMessageInTheIndexAndOpensIt() {
        var index = open("/reference");

        for (Message message : FieldReference.messages()) {
            assertThat(index).contains("href=\"/reference/" + message.root() + "\"");
            assertThat(open("/reference/" + message.root())).contains(message.name().en().replace("'", "&#39;"),
                    "&lt;" + message.root());
        }
    }

    @Test
    void everyElementStandsThereWithItsFacetsAndWhatDiffers() {
        assertThat(open("/reference/CEB621Message")).contains("title=\"Inventory/InventoryList/itemNo\"",
                "at most 20 characters", "2018: 0..1, at most 30 characters");
        assertThat(open("/reference/CEB311Message?lang=zh")).contains("订单编号", "1 至 60 个字符");
        assertThat(open("/reference/DxpMsg")).contains("http://www.chinaport.gov.cn/dxp");
    }

    @Test
    void theFooterLeadsThereAndAnUnknownMessageIsNotFound() {
        assertThat(open("/login")).contains("href=\"/reference\"");
        assertThat(reader.open("", "/reference/CEB999")).hasStatus(404);
    }

    private String open(String path) {
        return Reader.text(reader.open("", path));
    }
}
