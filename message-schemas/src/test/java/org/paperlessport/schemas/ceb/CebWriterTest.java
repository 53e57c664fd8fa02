package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.ceb.imports.CEB312Message;
import org.paperlessport.schemas.ceb.imports.CEB412Message;
import org.paperlessport.schemas.ceb.imports.CEB512Message;
import org.paperlessport.schemas.ceb.imports.CEB621Message;
import org.paperlessport.schemas.ceb.imports.CEB622Message;
import org.paperlessport.schemas.ceb.imports.CEB816Message;
import org.paperlessport.schemas.ceb.imports.CEB900Message;
import org.paperlessport.schemas.ceb.signature.Signature;

class CebWriterTest {

    private static final String TIME = "20261111000000123";

    private final CebReader reader = new CebReader();

    @Test
    void theAnswersOfCustomsAreValid() {
        for (Object answer : new Object[] {orderAnswer(), paymentAnswer(), waybillAnswer(),
                declarationAnswer(), formatAnswer("<CEB311Message>]]>&")}) {
            byte[] written = CebWriter.withDefaultNamespace().write(answer);

            assertThat(Judge.fault(written, Side.IMPORT, Edition.E202205)).isEmpty();
            assertThat(reader.read(written).as(answer.getClass()))
                    .usingRecursiveComparison().isEqualTo(answer);
        }
    }

    @Test
    void anAnswerIsWrittenWithoutPrefix() {
        assertThat(text(CebWriter.withDefaultNamespace().write(orderAnswer())))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .contains("<CEB312Message xmlns=\"http://www.chinaport.gov.cn/ceb\"")
                .contains("<returnInfo>新增申报成功</returnInfo>");
    }

    @Test
    void anEnterpriseWritesWithThePrefixCeb() {
        assertThat(text(CebWriter.withCebPrefix().write(orderAnswer())))
                .contains("<ceb:CEB312Message xmlns:ceb=\"http://www.chinaport.gov.cn/ceb\"")
                .contains("<ceb:orderNo>");
    }

    @Test
    void whatWasReadIsWrittenBackAsItWas() {
        for (MessageType type : FieldTable.PUBLISHED.types()) {
            boolean mustBeSigned = type.root().children().stream()
                    .anyMatch(child -> child.isSignature() && child.current().occurs().min() == 1);
            Object root = reader.read(Papers.bytes(Papers.paper(type, 1))).root().orElseThrow();

            byte[] written = CebWriter.withCebPrefix().write(root);

            assertThat(Judge.fault(written, type.side(), Edition.E202205).isEmpty()).as(type.code())
                    .isNotEqualTo(mustBeSigned);
            if (!mustBeSigned) {
                assertThat(reader.read(written).root().orElseThrow())
                        .usingRecursiveComparison().isEqualTo(root);
            }
        }
    }

    @Test
    void aDeclarationIsValidOnceItsSignatureIsSet() throws JAXBException {
        CEB621Message declaration = reader.read(Papers.bytes(Papers.paper("CEB621"))).as(CEB621Message.class);
        declaration.setSignature((Signature) JAXBContext.newInstance(Signature.class).createUnmarshaller()
                .unmarshal(new StringReader(Papers.SIGNATURE)));

        byte[] written = CebWriter.withCebPrefix().write(declaration);

        assertThat(Judge.fault(written, Side.IMPORT, Edition.E202205)).isEmpty();
        assertThat(text(written)).contains("<ds:SignatureValue>", "<ceb:Inventory>").doesNotContain("ns2");
    }

    @Test
    void aValueIsReadAsItWasWritten() {
        List<String> values = new ArrayList<>(List.of("", " ", "&lt;", "]]>", "a<b>c&d\"e'f", " \t\n\r\n", "\u0085\u2028",
                "\uD7FF\uE000\uFFFD", "\u007F\u0080\u07FF\u0800", "\uD83D\uDEA2\uDBFF\uDFFD"));
        for (int length = 4093; length < 4098; length++) {
            values.add("a".repeat(length) + "\uD83D\uDEA2\u6E2F\r&");
            values.add("\u6E2F".repeat(length) + "\"\uD83D\uDEA2".repeat(900));
        }
        for (String value : values) {
            CEB900Message answer = formatAnswer(value);

            byte[] written = CebWriter.withDefaultNamespace().write(answer);

            assertThat(reader.read(written).as(CEB900Message.class).getMessageReturn().getOriBizMessage())
                    .isEqualTo(value);
        }
    }

    @Test
    void anAttributeIsReadAsItWasWritten() {
        CEB312Message answer = orderAnswer();
        answer.setGuid("&\"<>'\t\r\n ]]>\u6E2F\uD83D\uDEA2 " + "x".repeat(21));
        assertThat(answer.getGuid().codePointCount(0, answer.getGuid().length())).isEqualTo(36);

        byte[] written = CebWriter.withCebPrefix().write(answer);

        assertThat(reader.read(written).as(CEB312Message.class).getGuid()).isEqualTo(answer.getGuid());
    }

    @Test
    void aCharacterThatXmlDoesNotAllowIsRefusedWithItsPlace() {
        for (String value : List.of("\0", "ab\u0001", "\u001F", "ab\uD83D", "\uDEA2\uD83D", "\uFFFE", "ab\uFFFF c")) {
            CEB312Message answer = orderAnswer();
            answer.getOrderReturn().get(0).setReturnInfo(value);

            assertThatThrownBy(() -> CebWriter.withDefaultNamespace().write(answer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("CEB312Message/OrderReturn/returnInfo: character U\\+[0-9A-F]{4} at [02]"
                            + " cannot stand in XML.*");
        }
        CEB312Message answer = orderAnswer();
        answer.setVersion("1.0\u000B");
        assertThatThrownBy(() -> CebWriter.withDefaultNamespace().write(answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("CEB312Message/@version: character U+000B at 3");
    }

    @Test
    void aNumberIsWrittenWithoutExponent() {
        CEB816Message bill = reader.read(Papers.bytes(Papers.paper("CEB816"))).as(CEB816Message.class);
        bill.getTax().get(0).getTaxHeadRd().setCustomsTax(new BigDecimal("1E+3"));
        bill.getTax().get(0).getTaxHeadRd().setValueAddedTax(new BigDecimal("1E-5"));

        assertThat(text(CebWriter.withDefaultNamespace().write(bill)))
                .contains("<customsTax>1000</customsTax>", "<valueAddedTax>0.00001</valueAddedTax>");
    }

    @Test
    void onlyTheClassOfAMessageIsWritten() {
        for (Object other : new Object[] {"CEB312Message", new CEB312Message.OrderReturn(), new Signature()}) {
            assertThatThrownBy(() -> CebWriter.withDefaultNamespace().write(other))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is not the class of a message");
        }
    }

    @Test
    void manyThreadsWriteAtOnce() {
        Object order = reader.read(Papers.bytes(Papers.paper("CEB311", 40))).root().orElseThrow();
        List<Object> messages = List.of(orderAnswer(), paymentAnswer(), waybillAnswer(), order);
        CEB312Message refused = orderAnswer();
        refused.getOrderReturn().get(0).setReturnInfo("\0");

        List<byte[]> alone = messages.stream().map(CebWriter.withCebPrefix()::write).toList();

        assertThat(IntStream.range(0, 2_000).parallel().allMatch(i -> {
            assertThatThrownBy(() -> CebWriter.withCebPrefix().write(refused)).isNotNull();
            int which = i % messages.size();
            return Arrays.equals(CebWriter.withCebPrefix().write(messages.get(which)), alone.get(which));
        })).isTrue();
    }

    private static CEB312Message orderAnswer() {
        var document = new CEB312Message.OrderReturn();
        document.setGuid(Papers.GUID);
        document.setEbpCode("3302900001");
        document.setEbcCode("3302900002");
        document.setOrderNo("NB-2026-0001");
        document.setReturnStatus("2");
        document.setReturnTime(TIME);
        document.setReturnInfo("新增申报成功");
        var message = new CEB312Message();
        message.setGuid(Papers.GUID);
        message.setVersion("1.0");
        message.getOrderReturn().add(document);
        return message;
    }

    private static CEB412Message paymentAnswer() {
        var document = new CEB412Message.PaymentReturn();
        document.setGuid(Papers.GUID);
        document.setPayCode("3302900003");
        document.setPayTransactionId("P-2026-0001");
        document.setReturnStatus("2");
        document.setReturnTime(TIME);
        document.setReturnInfo("新增申报成功");
        var message = new CEB412Message();
        message.setGuid(Papers.GUID);
        message.setVersion("1.0");
        message.getPaymentReturn().add(document);
        return message;
    }

    private static CEB512Message waybillAnswer() {
        var document = new CEB512Message.LogisticsReturn();
        document.setGuid(Papers.GUID);
        document.setLogisticsCode("3302900004");
        document.setLogisticsNo("W-2026-0001");
        document.setReturnStatus("120");
        document.setReturnTime(TIME);
        document.setReturnInfo("[Code:1800;Desc:逻辑校验通过]");
        var message = new CEB512Message();
        message.setGuid(Papers.GUID);
        message.setVersion("1.0");
        message.getLogisticsReturn().add(document);
        return message;
    }

    private static CEB622Message declarationAnswer() {
        var document = new CEB622Message.InventoryReturn();
        document.setGuid(Papers.GUID);
        document.setCustomsCode("3105");
        document.setEbpCode("3302900001");
        document.setEbcCode("3302900002");
        document.setAgentCode("3302900005");
        document.setCopNo("D-2026-0001");
        document.setPreNo("B20261111000000001");
        document.setInvtNo("31052026I000000001");
        document.setReturnStatus("800");
        document.setReturnTime(TIME);
        document.setReturnInfo("[Code:2600;Desc:放行]");
        var message = new CEB622Message();
        message.setGuid(Papers.GUID);
        message.setVersion("1.0");
        message.getInventoryReturn().add(document);
        return message;
    }

    private static CEB900Message formatAnswer(String original) {
        var document = new CEB900Message.MessageReturn();
        document.setGuid(Papers.GUID);
        document.setReturnStatus("-1");
        document.setReturnInfo("格式有误");
        document.setReturnTime(TIME);
        document.setOriCopMsgId("");
        document.setOriMessageType("CEB311Message");
        document.setOriBizMessage(original);
        var message = new CEB900Message();
        message.setGuid(Papers.GUID);
        message.setVersion("1.0");
        message.setMessageReturn(document);
        return message;
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }
}
