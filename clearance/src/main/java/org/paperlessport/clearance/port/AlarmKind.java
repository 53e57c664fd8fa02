package org.paperlessport.clearance.port;

/** What an officer must look at. */
public enum AlarmKind {
    OUT_WITHOUT_PERMISSION("集装箱未获许可已离开码头", "A container left the terminal without permission"),
    AT_ANOTHER_SITE("集装箱进入了非指定的场所", "A container entered a place other than the site it may move to"),
    REPORTED_TWICE("同一闸口连续两次报告同向进出", "The same gate reported the same direction twice in a row"),
    TOO_LATE_TO_WITHDRAW("撤销许可时集装箱已离开码头", "The container had left when its permission was withdrawn");

    private final String zh;
    private final String en;

    AlarmKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
