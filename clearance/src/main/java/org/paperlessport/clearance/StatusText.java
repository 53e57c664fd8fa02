package org.paperlessport.clearance;

/** The code and the words in returnInfo for each status that a declaration moves to. */
final class StatusText {

    private static final String RELEASED = "[Code:2600;Desc:放行]";
    private static final int LONGEST_REASON = 900;

    private StatusText() {
    }

    /**
     * 1200 and 2600 are seen in live systems; ours are 90000 and the status.
     *
     * @param reason why, in an officer's words, or empty
     */
    static String info(String status, String reason) {
        return switch (status) {
            case "100" -> coded(CheckCode.BY_OFFICER.code(), CheckCode.BY_OFFICER.words().zh(), reason);
            case "300" -> coded("1200", "转人工审核", reason);
            case "500" -> coded("1200", "布控查验", reason);
            case "501" -> coded("90501", "扣留移送通关", reason);
            case "502" -> coded("90502", "扣留移送缉私", reason);
            case "503" -> coded("90503", "扣留移送法规", reason);
            case "599" -> coded("90599", "其它扣留", reason);
            case "600" -> coded("90600", "挂起", reason);
            case "700" -> coded("90700", "退运", reason);
            case "800" -> reason.isEmpty() ? RELEASED : coded("2600", "放行", reason);
            case "899" -> coded("90899", "结关", reason);
            default -> throw new IllegalArgumentException("no such status of a 622: " + status);
        };
    }

    static boolean isDetention(String status) {
        return status.equals("501") || status.equals("502") || status.equals("503") || status.equals("599");
    }

    private static String coded(String code, String words, String reason) {
        String quoted = ReturnInfo.quoted(reason);
        String kept = quoted.length() > LONGEST_REASON ? quoted.substring(0, LONGEST_REASON) : quoted;
        return ReturnInfo.of(code, kept.isEmpty() ? words : words + "：" + kept);
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
