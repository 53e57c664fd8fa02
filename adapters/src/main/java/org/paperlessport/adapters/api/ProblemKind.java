package org.paperlessport.adapters.api;

import org.paperlessport.clearance.Text;

/** Every way in which the API says no. The slug makes the {@code type} of the problem, {@code /errors/<slug>}. */
enum ProblemKind {
    BAD_REQUEST(400, "bad-request", "请求有误", "The request cannot be understood"),
    UNAUTHORIZED(401, "unauthorized", "账号或密钥不对", "Unknown account or wrong secret"),
    FORBIDDEN(403, "forbidden", "此账号无权办理", "This account may not do that"),
    NOT_FOUND(404, "not-found", "没有找到", "There is no such thing here"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持此方法", "This method is not known here"),
    NOT_ACCEPTABLE(406, "not-acceptable", "无法提供所要的格式", "The wanted format cannot be given"),
    CONFLICT(409, "conflict", "与现状冲突", "It does not fit where the case stands"),
    REFERENCE_TAKEN(409, "reference-taken", "报文编号已被使用", "The message's reference was taken before"),
    TOO_LARGE(413, "too-large", "报文过大", "The message is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "不支持此内容类型", "This content type is not taken"),
    MESSAGE_REFUSED(422, "message-refused", "报文不可读或不符合规范", "The message is unreadable or breaks its schema"),
    INTERNAL(500, "internal", "系统内部错误，已记录", "Our own fault; it is on record"),
    OVERLOADED(503, "overloaded", "系统繁忙，请稍后重发", "Too busy; nothing was taken, send it again later");

    private final int status;
    private final String slug;
    private final Text title;

    ProblemKind(int status, String slug, String zh, String en) {
        this.status = status;
        this.slug = slug;
        this.title = new Text(zh, en);
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
}
