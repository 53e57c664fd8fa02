package org.paperlessport.adapters.api;

import java.util.stream.Stream;

import org.paperlessport.clearance.Text;

/**
 * Every way in which the API says no. The slug makes the {@code type} of the problem, {@code /errors/<slug>}.
 */
enum ProblemKind {
    BAD_REQUEST(400, "bad-request", "请求有误", "The request cannot be understood",
            "请对照接口说明检查地址、参数与正文。", "Check the address, the parameters and the body by /v3/api-docs."),
    UNAUTHORIZED(401, "unauthorized", "账号或密钥不对", "Unknown account or wrong secret",
            "请用 HTTP Basic 提供账号与密钥。", "Give the account and its secret by HTTP Basic."),
    FORBIDDEN(403, "forbidden", "此账号无权办理", "This account may not do that",
            "这件事归别的角色办理。", "It is for accounts of another role."),
    NOT_FOUND(404, "not-found", "没有找到", "There is no such thing here",
            "没有这一项，或不归此账号查看。", "It does not exist, or this account may not see it."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持此方法", "This method is not known here",
            "可用的方法见 Allow 头。", "The Allow header names the methods that are."),
    NOT_ACCEPTABLE(406, "not-acceptable", "无法提供所要的格式", "The wanted format cannot be given",
            "请接受 application/json。", "Accept application/json."),
    CONFLICT(409, "conflict", "与现状冲突", "It does not fit where the case stands",
            "请先查询现状。", "Look where it stands first."),
    REFERENCE_TAKEN(409, "reference-taken", "报文编号已被使用", "The message's reference was taken before",
            "请换新的 guid 或交换号后重发。", "Give it a guid or interchange reference of its own."),
    TOO_LARGE(413, "too-large", "报文过大", "The message is too large",
            "请拆分后再发。", "Split it and send the parts."),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "不支持此内容类型", "This content type is not taken",
            "报文请用 application/xml、application/edifact、application/edi-x12 或 text/plain；其余请用 application/json。",
            "Send a message as application/xml, application/edifact, application/edi-x12 or text/plain, all "
            + "else as application/json."),
    MESSAGE_REFUSED(422, "message-refused", "报文不可读或不符合规范", "The message is unreadable or breaks its schema",
            "errors 列出每处错误，改正后重发即可。", "Mend each fault that errors lists, and send it again."),
    TOO_MANY(429, "too-many-requests", "请求过于频繁", "Too many requests",
            "请按 Retry-After 的秒数稍后再试。", "Come again after the seconds that Retry-After tells."),
    INTERNAL(500, "internal", "系统内部错误，已记录", "Our own fault; it is on record",
            "请把时间告诉运维。", "Tell the operator when it happened."),
    OVERLOADED(503, "overloaded", "系统繁忙，未收取", "Too busy; nothing was taken",
            "请按 Retry-After 的秒数稍后重发。", "Send it again after the seconds that Retry-After tells.");

    private final int status;
    private final String slug;
    private final Text title;
    private final Text advice;

    ProblemKind(int status, String slug, String zh, String en, String adviceZh, String adviceEn) {
        this.status = status;
        this.slug = slug;
        this.title = new Text(zh, en);
        this.advice = new Text(adviceZh, adviceEn);
    }

    /**
     * The kind that goes with a status; one that is not in the list is our own fault, or else the asker's.
     */
    static ProblemKind of(int status) {
        return Stream.of(values()).filter(kind -> kind.status == status).findFirst()
                .orElse(status >= 500 ? INTERNAL : BAD_REQUEST);
    }

    int status() {
        return status;
    }

    String slug() {
        return slug;
    }

    Text title() {
        return title;
    }

    /** How to put it right, where nothing narrower is known. */
    Text advice() {
        return advice;
    }
}
