package org.paperlessport.clearance.port;

/** A step of a bill's container that whoever filed the bill is told of; in at most 35 characters. */
public enum Step {
    TRANSFER_PERMITTED("海关准予转运", "Transfer to the site permitted"),
    RELEASED_BY_CUSTOMS("海关放行", "Released by customs"),
    PERMISSION_WITHDRAWN("海关撤销许可", "Customs withdrew its permission"),
    ENTERED_TERMINAL("进入码头", "Entered the terminal"),
    LEFT_TERMINAL("离开码头", "Left the terminal"),
    ARRIVED_AT_SITE("运抵监管场所", "Arrived at the supervised site"),
    LEFT_SITE("离开监管场所", "Left the supervised site");

    private final String zh;
    private final String en;

    Step(String zh, String en) {
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
