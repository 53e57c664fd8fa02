package org.paperlessport.schemas.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Place;

class CebPlacesTest {

    private static final byte[] TWO_ORDERS = """
            <c:CEB311Message xmlns:c="http://www.chinaport.gov.cn/ceb">
             <c:Order><c:OrderHead><c:appType>1</c:appType></c:OrderHead></c:Order>
             <c:Order>
              <c:OrderHead><c:appType>9</c:appType></c:OrderHead>
              <c:OrderList><c:gnum>1</c:gnum><c:qty>2</c:qty></c:OrderList>
              <c:OrderList><c:gnum>7</c:gnum><c:qty>0</c:qty></c:OrderList>
              <c:OrderList><c:gnum>7</c:gnum></c:OrderList>
             </c:Order>
             <c:BaseTransfer><c:copCode>1</c:copCode></c:BaseTransfer>
            </c:CEB311Message>
            """.getBytes(StandardCharsets.UTF_8);

    private final CebPlaces places = new CebPlaces(TWO_ORDERS, Set.of(1));

    @Test
    void aFieldOfTheHeadIsFoundInItsOwnDocument() {
        assertThat(places.find(1, "appType"))
                .hasValue(new Place.InXml(4, 16, "CEB311Message/Order[2]/OrderHead/appType"));
    }

    @Test
    void aFieldOfALineIsFoundByItsGnum() {
        assertThat(places.find(1, "OrderList[7].qty"))
                .hasValue(new Place.InXml(6, 34, "CEB311Message/Order[2]/OrderList[2]/qty"));
    }

    @Test
    void aGnumMayBeWrittenInAnyWayANumberIs() {
        byte[] written = new String(TWO_ORDERS, StandardCharsets.UTF_8).replace(">1</c:gnum>", "> +01 </c:gnum>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(new CebPlaces(written, Set.of(1)).find(1, "OrderList[1].qty")).isPresent();
    }

    @Test
    void ofANumberGivenTwiceTheSecondIsMeant() {
        assertThat(places.find(1, "OrderList[7].gnum"))
                .hasValue(new Place.InXml(7, 16, "CEB311Message/Order[2]/OrderList[3]/gnum"));
    }

    @Test
    void whatIsMissingIsPlacedWhereItShouldStand() {
        assertThat(places.find(1, "orderNo"))
                .hasValue(new Place.InXml(4, 3, "CEB311Message/Order[2]/OrderHead"));
        assertThat(places.find(1, "OrderList[5].qty")).isEmpty();
        assertThat(places.find(0, "appType")).isEmpty();
    }
}
