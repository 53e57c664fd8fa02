package org.paperlessport.schemas.seal;

import java.nio.charset.StandardCharsets;

/** Messages to be sealed; invented, and as small as shows the point. */
final class Messages {

    /** With everything that canonical XML treats in its own way. */
    static final String ORDER = """
            <?xml version="1.0" encoding="UTF-8"?>\r
            <?stylesheet none?><!-- before -->
            <ceb:CEB311Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:unused='urn:u' version="1.0"   guid='4A7F2C10-9B3D-4E55-8A61-0C2D9E7F1B34'>
            \t<ceb:Order><ceb:OrderHead><ceb:orderNo>NB-1</ceb:orderNo><ceb:goodsValue>199.5</ceb:goodsValue>
            <ceb:buyerName>李伟𠮷 &amp; &lt;Co&gt; "x" &#xD;<![CDATA[<raw> & ]]></ceb:buyerName><!-- kept out -->
            <ceb:note/><ceb:note a:z="1" b="&#10;&quot;" a:a="2" xmlns:a="urn:a"></ceb:note></ceb:OrderHead></ceb:Order>
            <ceb:BaseTransfer><ceb:copCode>3302900001</ceb:copCode></ceb:BaseTransfer>
            </ceb:CEB311Message><!-- after --><?end?>
            """;

    static final String PLAIN = "<CEB311Message xmlns=\"http://www.chinaport.gov.cn/ceb\" version=\"1.0\"><Order>"
            + "<orderNo>NB-1</orderNo></Order><BaseTransfer><copCode>3302900001</copCode></BaseTransfer>"
            + "</CEB311Message>";

    private Messages() {
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
