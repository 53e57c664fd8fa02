package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.ceb.manifests.MFTMessage;

class CarriedTest {

    private final CebReader reader = new CebReader();

    @Test
    void anEnvelopeGivesTheBytesItCarriesAsTheyWere() {
        byte[] order = Papers.bytes(Papers.paper("CEB311"));

        Carried carried = Carried.in(reader.read(Papers.bytes(envelope("DxpMsg", order)))).orElseThrow();

        assertThat(carried.message()).isEqualTo(order);
        assertThat(carried.sender()).isEqualTo("宁波A1SenderId");
        assertThat(carried.copMsgId()).isEqualTo("宁波A1CopMsgId");
        assertThat(Carried.in(reader.read(Papers.bytes(envelope("DxpMsgSv", order)))).orElseThrow().message())
                .isEqualTo(order);
    }

    @Test
    void faultsInsideAreToldAtTheirPlacesInside() {
        byte[] order = Papers.bytes(Papers.paper("CEB311").replaceFirst("<currency>142<", "<currency>840<"));

        Carried carried = Carried.in(reader.read(Papers.bytes(envelope("DxpMsg", order)))).orElseThrow();
        Fault fault = reader.read(carried.message()).faults().get(0);

        assertThat(fault.code()).isEqualTo("CEB-FIXED");
        assertThat(((Place.InXml) fault.where()).path()).isEqualTo("CEB311Message/Order[1]/OrderHead/currency");
    }

    @Test
    void aBrokenEnvelopeCarriesNothing() {
        String broken = envelope("DxpMsg", new byte[] {'<'}).replace("ver=\"1.0\"", "ver=\"2.0\"");

        CebMessage message = reader.read(Papers.bytes(broken));

        assertThat(message.faults()).extracting(Fault::code).containsExactly("CEB-FIXED");
        assertThat(Carried.in(message)).isEmpty();
        assertThat(Carried.in(reader.read(Papers.bytes(Papers.paper("CEB311"))))).isEmpty();
    }

    @Test
    void anArrivalReportIsReadBareAndInItsEnvelopeWithAndWithoutNamespace() {
        MessageType bare = FieldTable.PUBLISHED.byRoot("Manifest");
        MessageType wrapped = FieldTable.PUBLISHED.byRoot("MFTMessage");
        String paper = Papers.paper(bare, 1);

        assertThat(reader.read(Papers.bytes(paper)).faults()).isEmpty();
        assertThat(reader.read(Papers.bytes(paper.replace("<Manifest>",
                "<Manifest xmlns=\"" + Side.MANIFEST_URN + "\">"))).faults()).isEmpty();
        CebMessage message = reader.read(Papers.bytes(Papers.paper(wrapped, 1)));
        assertThat(message.type()).isEqualTo("MT3101");
        assertThat(message.as(MFTMessage.class).getMFTData().getManifest().getHead().getMessageType())
                .isEqualTo("MT3101");
    }

    static String envelope(String code, byte[] message) {
        return Papers.paper(code).replaceFirst("<Data>.*</Data>",
                "<Data>" + Base64.getEncoder().encodeToString(message) + "</Data>");
    }
}
