package org.paperlessport.clearance;

/** The code and the words in returnInfo for each status that a declaration moves to. */
final class StatusText {

    private StatusText() {
    }

    /** 1200 and 2600 are seen in live systems; ours are 90000 and the status. */
    static String info(String status) {
        return switch (status) {
            case "300" -> "[Code:1200;Desc:转人工审核]";
            case "500" -> "[Code:1200;Desc:布控查验]";
            case "501" -> "[Code:90501;Desc:扣留移送通关]";
            case "502" -> "[Code:90502;Desc:扣留移送缉私]";
            case "503" -> "[Code:90503;Desc:扣留移送法规]";
            case "599" -> "[Code:90599;Desc:其它扣留]";
            case "600" -> "[Code:90600;Desc:挂起]";
            case "700" -> "[Code:90700;Desc:退运]";
            case "800" -> "[Code:2600;Desc:放行]";
            case "899" -> "[Code:90899;Desc:结关]";
            default -> throw new IllegalArgumentException("no such status of a 622: " + status);
        };
    }

    static Happening happening(Act act) {
        return switch (act) {
            case RELEASE -> Happening.RELEASED;
            case REVIEW -> Happening.SENT_TO_REVIEW;
            case INSPECT -> Happening.SENT_TO_INSPECTION;
            case DETAIN -> Happening.DETAINED;
            case SUSPEND -> Happening.SUSPENDED;
            case RESUME -> Happening.RESUMED;
            case SHIP_BACK -> Happening.SHIP_BACK;
            case REFUSE -> Happening.REFUSED;
            case DEPART -> Happening.CLOSED;
            default -> throw new IllegalArgumentException("not a decision: " + act);
        };
    }
}
