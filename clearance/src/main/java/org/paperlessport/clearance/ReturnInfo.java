package org.paperlessport.clearance;

/**
 * Writes returnInfo, which machines read: one or more {@code [Code:n;Desc:text]}, one bracket a fault, at most 1,000
 * characters in all. Source: CEB specification 202205, 622 and samples of receipts.
 */
final class ReturnInfo {

    static final String PASSED = "[Code:1800;Desc:逻辑校验通过]";

    private static final int LONGEST = 1000;
    private static final String MORE = "（更多问题从略）";

    private final StringBuilder text = new StringBuilder();
    private boolean full;

    /** Adds a bracket if it fits whole; otherwise says that there is more. */
    ReturnInfo bracket(String code, String description) {
        String bracket = "[Code:" + code + ";Desc:" + description + "]";
        if (full) {
            return this;
        }
        if (text.length() + bracket.length() + MORE.length() <= LONGEST) {
            text.append(bracket);
        } else {
            text.append(MORE);
            full = true;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String of(String code, String description) {
        return new ReturnInfo().bracket(code, description).toString();
    }

    /** What a sender or an officer wrote, so that it cannot be taken for a bracket of ours. */
    static String quoted(String written) {
        return written.replace('[', '【').replace(']', '】');
    }

    /** The first answer to a paper, e.g. {@code 新增申报成功[guid]}. */
    static String taken(Submission submission) {
        String what = switch (submission.appType()) {
            case "2" -> "变更";
            case "3" -> "删除";
            default -> "新增";
        };
        return what + "申报成功[" + quoted(submission.guid()) + "]";
    }

    /** The only answer to a paper that is saved and not declared. */
    static String saved(Submission submission) {
        return "暂存成功[" + quoted(submission.guid()) + "]";
    }
}
