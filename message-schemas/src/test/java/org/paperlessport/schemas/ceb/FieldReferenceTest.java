package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.ceb.FieldReference.Earlier;
import org.paperlessport.schemas.ceb.FieldReference.Line;
import org.paperlessport.schemas.ceb.FieldReference.Message;

class FieldReferenceTest {

    @Test
    void everyMessageOfTheTableIsThereOnce() {
        List<Message> messages = FieldReference.messages();

        assertThat(messages).hasSize(47).doesNotHaveDuplicates();
        assertThat(messages.stream().map(Message::code).filter(code -> code.startsWith("CEB")).distinct()).hasSize(42);
        assertThat(FieldReference.find("CEB213").orElseThrow().only202205()).isTrue();
        assertThat(FieldReference.find("MFTMessage").orElseThrow().code()).isEqualTo("MT3101");
        assertThat(FieldReference.find("CEB999")).isEmpty();
    }

    @Test
    void aLineTellsPathOccurrenceTypeAndFacetsInWords() {
        assertThat(line("CEB311", "Order/OrderHead/orderNo")).isEqualTo(new Line("Order/OrderHead/orderNo", 2,
                "orderNo", new Text("订单编号", "order number"), false, "1..1", "C1..60",
                new Text("1 至 60 个字符", "1 to 60 characters"), java.util.Optional.empty()));
        assertThat(line("CEB311", "Order").occurs()).isEqualTo("1..100");
        assertThat(line("CEB311", "@guid").type()).isEqualTo("C36");
        assertThat(line("CEB621", "ds:Signature/ds:SignedInfo").group()).isTrue();
    }

    @Test
    void whereEditionsDifferBothAreTold() {
        assertThat(line("CEB621", "Inventory/InventoryList/itemNo").earlier()).contains(
                new Earlier("0..1", "C..30", new Text("至多 30 个字符", "at most 30 characters")));
    }

    @Test
    void everyElementOfABusinessMessageHasItsNameInBothTongues() {
        assertThat(FieldReference.messages().stream().flatMap(message -> FieldReference.lines(message).stream())
                .filter(line -> !line.path().contains("ds:Signature/") && !line.name().equals("*"))
                .filter(line -> line.means().zh().codePoints().allMatch(c -> c < 0x80))
                .map(Line::path).distinct().collect(Collectors.toList())).isEmpty();
    }

    @Test
    void everyExampleIsValidByBothTheReaderAndTheSchema() {
        for (Message message : FieldReference.messages()) {
            byte[] example = Papers.bytes(FieldReference.example(message));

            assertThat(new CebReader().read(example).faults()).as(message.root()).isEmpty();
            assertThat(Judge.fault(example, message.side(), Edition.E202205)).as(message.root()).isEmpty();
        }
    }

    private static Line line(String code, String path) {
        return FieldReference.lines(FieldReference.find(code).orElseThrow()).stream()
                .filter(line -> line.path().equals(path)).findFirst().orElseThrow();
    }
}
