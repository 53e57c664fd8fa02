package org.paperlessport.clearance.port;

/** What a sender can mend, with how. The code is ours: there is no published list. */
public enum Correction {
    CONTAINER_UNKNOWN("P01", "没有舱单申报该集装箱，请核对箱号，或先发送舱单",
            "No manifest names this container: check its number, or send the manifest"),
    TIME_IN_THE_FUTURE("P02", "进出时间晚于当前时间一天以上，请更正时间",
            "The time lies more than a day ahead: correct it"),
    MOVE_UNKNOWN("P03", "要撤销的进出记录不存在，请核对箱号、地点和时间",
            "There is no such move to take back: check container, place and time"),
    CHANGE_AFTER_ARRIVAL("P04", "集装箱已离开码头或已运抵，不能再更改，请联系海关",
            "A container has left or arrived; this can no longer be changed: speak to customs"),
    MANIFEST_DIFFERS("P05", "同一舱单号已申报过不同内容，请以替换方式（功能码 5）重发",
            "This manifest was sent before with other content: send it as a replacement (function 5)"),
    MANIFEST_UNKNOWN("P06", "要更改的舱单不存在，请核对舱单号", "There is no such manifest to change: check its number"),
    BILL_TAKEN("P07", "该提单号已在另一份舱单中申报，请核对提单号",
            "This bill is on another manifest: check its number"),
    BILL_TWICE("P08", "同一提单号在舱单中出现两次，请合并或更正",
            "This bill stands twice on the manifest: join the two or correct one"),
    BILL_WITHOUT_CONTAINER("P09", "提单未关联任何集装箱，请补充箱号", "This bill names no container: add it"),
    MANIFEST_EMPTY("P10", "舱单中没有提单，请至少申报一票", "The manifest holds no bill: state at least one"),
    DETAIL_MISSING("P11", "缺少办理所需的内容，请补充后重发", "Something needed is missing: add it and send again"),
    CODE_NOT_TAKEN("P12", "该代码或时间无法识别，请更正后重发",
            "This code or time is not one that is taken here: correct it and send again"),
    BILL_NOT_IN_CONTAINER("P13", "舱单中该集装箱不含此提单，请核对提单号和箱号",
            "No manifest has this bill in this container: check both numbers"),
    BILL_NUMBER_TOO_LONG("P14", "提单号超过 37 个字符，报关单无法引用，请核对提单号",
            "A bill number has more than 37 characters, which no declaration can name: check it");

    private final String code;
    private final String zh;
    private final String en;

    Correction(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
