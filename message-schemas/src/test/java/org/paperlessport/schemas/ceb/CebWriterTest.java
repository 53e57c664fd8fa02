package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.ceb.imports.CEB312Message;
import org.paperlessport.schemas.ceb.imports.CEB412Message;
import org.paperlessport.schemas.ceb.imports.CEB512Message;
import org.paperlessport.schemas.ceb.imports.CEB621Message;
import org.paperlessport.schemas.ceb.imports.CEB622Message;
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
