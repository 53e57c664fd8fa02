package org.paperlessport.schemas.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.port.Handling.Damage;
import org.paperlessport.schemas.port.Handling.Danger;
import org.paperlessport.schemas.port.Handling.Dimension;
import org.paperlessport.schemas.port.Handling.Said;
import org.paperlessport.schemas.port.Handling.Temperature;

/** Reefers, sizes, dangerous goods, damage and addresses, and the messages that the other tests do not read. */
class PortPartsTest {

    @Test
    void aContainerSaysHowItIsToBeHandled() {
        Documents read = PortDocuments.ofEdifact("COARRI", segments("UNH+1+COARRI:D:95B:UN'BGM+44++9'"
                + "EQD+CN+PPLU2600010+45R1'DIM+7+CMT::15'TMP+2+-18:CEL'DGS+IMD+2.1+1950+045:CEL+2+F-D'"
                + "DAM+1+DEN:ZZZ::DENT+RIGH:ZZZ::RIGHT SIDE+MIN:ZZZ'UNT+8+1'", "'", "+", ":"));

        assertThat(((Discharge) read.documents().get(0)).container().handling()).isEqualTo(new Handling(
                List.of(new Temperature("2", new BigDecimal("-18"), "CEL")),
                List.of(new Dimension("7", "CMT", "", "15", "")),
                List.of(new Danger("IMD", "2.1", "1950", "045", "CEL", "2", "F-D")),
                List.of(new Damage("1", new Said("DEN", "DENT"), new Said("RIGH", "RIGHT SIDE"), new Said("MIN", "")))));
        assertThat(read.unmapped()).isEmpty();
    }

    @Test
    void anAddressIsTheSameFromNadAndFromN3AndN4() {
        Documents iftmbc = PortDocuments.ofEdifact("IFTMBC", segments("UNH+1+IFTMBC:D:99B:UN'BGM+770'"
                + "NAD+CZ+++MEI GOODS:EXPORT HOUSE+HARBOUR ROAD 1:GATE 4+NINGBO+ZJ+315000+CN'UNT+4+1'", "'", "+", ":"));
        Documents x12 = PortDocuments.ofX12("301", segments("ST*301*1~B1**~N1*SH*MEI GOODS~N2*EXPORT HOUSE~"
                + "N3*HARBOUR ROAD 1*GATE 4~N4*NINGBO*ZJ*315000*CN~SE*7*1~", "~", "*", ">"));

        assertThat(((Booking) iftmbc.documents().get(0)).own().parties()).containsExactly(new Party(Party.Role.SHIPPER,
                "", "MEI GOODS\nEXPORT HOUSE",
                new Address("HARBOUR ROAD 1\nGATE 4", "NINGBO", "ZJ", "315000", "CN")));
        assertThat(x12.documents()).isEqualTo(iftmbc.documents());
        assertThat(x12.unmapped()).isEmpty();
    }

    @Test
    void aNameBesideUnpartedLinesLeavesThoseToTheAddress() {
        Documents read = PortDocuments.ofEdifact("IFTMBC", segments("UNH+1+IFTMBC:D:99B:UN'BGM+770'"
                + "NAD+CZ++HARBOUR ROAD 1:NINGBO+MEI GOODS'UNT+4+1'", "'", "+", ":"));

        assertThat(((Booking) read.documents().get(0)).own().parties()).containsExactly(new Party(Party.Role.SHIPPER,
                "", "MEI GOODS", new Address("HARBOUR ROAD 1\nNINGBO", "", "", "", "")));
    }

    @Test
    void anEdifactManifestIfcsumGivesTheSameBillAsCuscar() {
        String start = "TDT+20+048W+1++++" + "+9876543:146::MORNING STAR'EQD+CN+PPLU2600010+45G1+++5'SEL+DH88'CNI+1'";
        String rest = "GID+1+120:CT'FTX+AAA+++FACIAL MASKS'MEA+AAE+G+KGM:2400'SGP+PPLU2600010'UNT+12+1'";
        Documents ifcsum = PortDocuments.ofEdifact("IFCSUM", segments("UNH+1+IFCSUM:D:95B:UN'BGM+785++9'" + start
                + "LOC+9+KRPUS:139:6'RFF+BM:DHNB1'NAD+CN+++MEI GOODS'" + rest, "'", "+", ":"));
        Documents cuscar = PortDocuments.ofEdifact("CUSCAR", segments("UNH+1+CUSCAR:D:95B:UN'BGM+785++9'" + start
                + "RFF+BM:DHNB1'LOC+9+KRPUS:139:6'NAD+CN+++MEI GOODS'" + rest, "'", "+", ":"));

        assertThat(ifcsum.documents()).hasSize(2).isEqualTo(cuscar.documents());
        assertThat(((ManifestBill) ifcsum.documents().get(1)).number()).isEqualTo("DHNB1");
        assertThat(ifcsum.unmapped()).isEmpty();
    }

    @Test
    void aCustomsAnswerOfX12NamesBillsContainersAndSeals() {
        Documents read = PortDocuments.ofX12("350", segments("ST*350*1~M10*PPLI*O*PA*9876543*MORNING STAR*048W~"
                + "P4*CNNGB*20261120~X4*DHNB1*1*01*E1*20261121*1530*HD~N9*BM*DHNB1~N7*PPLU*2600010~M7*DH88~"
                + "N7*PPLU*2600026~M7*DH89~X4*DHNB2*1*01*E2*20261121*1600*QQ~SE*11*1~", "~", "*", ">"));

        CustomsAnswer held = (CustomsAnswer) read.documents().get(0);
        CustomsAnswer other = (CustomsAnswer) read.documents().get(1);
        assertThat(held.decision()).isEqualTo(CustomsAnswer.Decision.DETAINED);
        assertThat(held.containers()).extracting(Container::number, Container::seals).containsExactly(
                org.assertj.core.groups.Tuple.tuple("PPLU2600010", List.of(new Seal("DH88", ""))),
                org.assertj.core.groups.Tuple.tuple("PPLU2600026", List.of(new Seal("DH89", ""))));
        assertThat(held.common().voyages()).containsExactly(
                new Voyage("20", "1", "048W", "PPLI", "9876543", "MORNING STAR", "PA"));
        assertThat(held.common().locations()).containsExactly(
                new Location(Location.Role.DISCHARGE, "CNNGB", "139", "", ""));
        assertThat(other.code()).isEqualTo("QQ");
        assertThat(other.own().references(Reference.Kind.BILL)).containsExactly("DHNB2");
    }

    @Test
    void aBookingOfAPlatformFileSharesItsShipPartyAndGoodsWithIftmbfAnd301() {
        Documents platform = PortDocuments.ofPlatform(segments("00:IFTMBF:BOOKING:9'10:9876543:MORNING STAR:PA:048W'"
                + "14:::DH7'20::MEI GOODS'41:1::120:CTN::2400'47:FACIAL MASKS'70:TELEX RELEASE'99:8'", "'", ":",
                "\u0000"));
        Documents iftmbf = PortDocuments.ofEdifact("IFTMBF", segments("UNH+1+IFTMBF:D:99B:UN'BGM+335++9'"
                + "FTX+AAI+++TELEX RELEASE'RFF+BN:DH7'TDT+20+048W+1+++++9876543:146::MORNING STAR:PA'"
                + "NAD+CZ+++MEI GOODS'GID+1+120:CTN'FTX+AAA+++FACIAL MASKS'MEA+AAE+G+KGM:2400'UNT+10+1'",
                "'", "+", ":"));
        Documents x12 = PortDocuments.ofX12("301", segments("ST*301*1~B1**DH7~Y3*DH7~N1*SH*MEI GOODS~"
                + "R4*L*UN*CNNGB~LX*1~L0*1***2400*G***120*CTN**K~L5*1*FACIAL MASKS~"
                + "V1*9876543*MORNING STAR*PA*048W~K1*TELEX RELEASE~SE*11*1~", "~", "*", ">"));

        assertThat(platform.documents()).isEqualTo(iftmbf.documents());
        Booking asked = (Booking) platform.documents().get(0);
        Booking confirmed = (Booking) x12.documents().get(0);
        assertThat(confirmed.goods()).isEqualTo(asked.goods());
        assertThat(confirmed.own()).usingRecursiveComparison().ignoringFields("locations").isEqualTo(asked.own());
    }

    private static List<EdiSegment> segments(String text, String end, String element, String component) {
        List<EdiSegment> segments = new ArrayList<>();
        for (String segment : text.split(end)) {
            List<List<String>> elements = new ArrayList<>();
            for (String one : segment.split(Pattern.quote(element), -1)) {
                elements.add(List.of(one.split(component, -1)));
            }
            segments.add(new EdiSegment(elements.get(0).get(0), elements.subList(1, elements.size())));
        }
        return segments;
    }
}
