package org.paperlessport.schemas.edi;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;

/**
 * Why the hub refuses a whole interchange that is well formed. Source: UN/EDIFACT code list 0085.
 */
public enum EdiRefusal {
    NOT_THE_RECIPIENT(7, 4, "本系统不是该交换的接收方，请核对接收方代码",
            "this hub is not the recipient named; correct the recipient"),
    UNKNOWN_SENDER(23, 3, "发送方代码与登录账号不符，请使用本企业的代码",
            "the sender does not belong to this account; use a code of your own"),
    TEST_NOT_TAKEN(25, 12, "此处不接收测试交换，请去除测试标志或发往测试环境",
            "test interchanges are not taken here; remove the test indicator or send to the sandbox"),
    DUPLICATE(26, 6, "该交换控制参考号已用于另一份内容，请使用新的参考号",
            "this interchange reference was used for other content; give a new one");

    private final int code;
    private final int element;
    private final Text text;

    EdiRefusal(int code, int element, String zh, String en) {
        this.code = code;
        this.element = element;
        this.text = new Text("信封 UNB：" + zh + "。", "Envelope UNB: " + en + ".");
    }

    /** @param found the value that it is refused for */
    public Fault fault(String found) {
        return new Fault("EDI-" + code, Severity.ERROR, Layer.RULE, new Place.InEdi(0, "UNB", element, 0),
                found, "",
                text);
    }
}
