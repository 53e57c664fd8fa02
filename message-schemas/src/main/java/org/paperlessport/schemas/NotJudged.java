package org.paperlessport.schemas;

/** What a verdict on a message by itself leaves open, each with what the hub does about it. */
public enum NotJudged {
    LARGE("文件大于 32 MB，边读边检查：只检查格式，只列出有错误的报文，错误最多列 10000 条",
            "Larger than 32 MB and judged while it is read: by schema or syntax alone; only messages at fault are"
                    + " listed, and no more than 10,000 faults"),
    VALUES("未检查取值规则：请先更正上述错误", "Value rules: they are looked at once the faults above are mended"),
    MEANING("本系统尚不办理此类报文，只检查了单个字段的取值；报文会被收下并搁置",
            "The hub has no business for this type yet: only single values are looked at, and it is kept and parked"),
    SIGNATURE("未验证签名", "The signature is not verified"),
    REGISTER("未检查企业是否备案、发送方是否有权代表该企业",
            "Whether the firms are registered and the sender may speak for them"),
    RECORDS("未与已存单证核对（重复、变更、删除）",
            "What is on file: repeated numbers, changes and deletions of earlier papers"),
    MATCH("未进行三单比对、税则与限额检查", "The three-document match, the tariff and the limits of purchases");

    private final Text text;

    NotJudged(String zh, String en) {
        this.text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }
}
