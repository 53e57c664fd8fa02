package org.paperlessport.schemas.seal;

import org.paperlessport.schemas.Text;

/** What was found out about a seal: its outcome, and in words with the way to mend it. */
public enum SealFinding {

    GENUINE(SealOutcome.VALID, "签名有效。", "The signature is valid."),
    KEY_NOT_REGISTERED(SealOutcome.UNKNOWN_KEY,
            "签名有效，但证书未在本系统登记；请将证书交运营人员登记。",
            "The signature is valid, but its certificate is not registered here. Give the certificate to the "
                    + "operator, who registers it."),
    KEY_OF_ANOTHER(SealOutcome.FOREIGN_KEY,
            "签名有效，但证书登记在另一账户名下；请用本企业的证书签名，或由证书所属账户发送。",
            "The signature is valid, but its certificate is registered for another account. Sign with your own "
                    + "certificate, or let its owner send the message."),
    CERTIFICATE_ENDED(SealOutcome.EXPIRED, "签名吻合，但证书或其登记已过期；请用现行证书重新签名。",
            "The signature fits, but its certificate or registration has ended. Sign again with a current one."),
    CERTIFICATE_NOT_BEGUN(SealOutcome.NOT_YET_VALID,
            "签名吻合，但证书或其登记尚未生效；请核对时钟，或用现行证书重新签名。",
            "The signature fits, but its certificate or registration has not begun. Check your clock, or sign "
                    + "with a current one."),
    NO_SIGNATURE(SealOutcome.ABSENT, "报文没有签名；申报报文请签名后发送。",
            "The message has no signature. Sign what you declare before you send it."),
    EMPTY_SIGNATURE(SealOutcome.ABSENT, "签名值为空；申报报文请签名后发送。",
            "The signature is empty. Sign what you declare before you send it."),
    TOO_LARGE(SealOutcome.UNVERIFIED, "报文超过 32 MB，未验证签名；请拆分后发送。",
            "The message is larger than 32 MB: its signature was not verified. Split it."),
    ALGORITHM_UNKNOWN(SealOutcome.UNVERIFIED,
            "签名算法未公布，未验证；请使用 SM2/SM3，旧证书可用 RSA-SHA1。",
            "The signature's algorithm is not a published one, and was not verified. Use SM2 with SM3, or "
                    + "RSA-SHA1 with an old certificate."),
    NOT_READABLE(SealOutcome.INVALID, "报文无法读取，签名未能验证；请先更正格式。",
            "The message cannot be read, and so its signature cannot be verified. Mend its XML first."),
    PLACEHOLDER(SealOutcome.INVALID, "签名值过短，不是签名；请用证书签名后重发。",
            "The signature value is too short to be a signature. Sign with your certificate and send it again."),
    SEVERAL(SealOutcome.INVALID, "报文中有多个签名；只应有一个，为根元素的子元素。",
            "There is more than one signature. A message has one, a child of its root element."),
    MISPLACED(SealOutcome.INVALID, "签名位置不对；应为根元素的子元素，位于其他元素之后（出口报文的 ExtendMessage 之前）。",
            "The signature stands in the wrong place: it is a child of the root element, after all others (in "
                    + "export messages before ExtendMessage)."),
    IDENTIFIER_TWICE(SealOutcome.INVALID, "标识（Id）重复；每个标识只能出现一次。",
            "An identifier (Id) is used twice. Each may stand once."),
    SHAPE(SealOutcome.INVALID, "签名结构与公布的不符；此处不应有此内容。",
            "The signature is not built as published: this does not belong here, or something is missing."),
    CANONICALIZATION(SealOutcome.INVALID, "规范化方法不是公布的 C14N 1.0（不含注释）。",
            "The canonicalization is not the published one, Canonical XML 1.0 without comments."),
    NAMESPACE_RELATIVE(SealOutcome.INVALID, "命名空间为相对地址，无法规范化；请使用完整地址，或删除该声明。",
            "A namespace is a relative address, which has no canonical form. Write it in full, or remove it."),
    REFERENCE(SealOutcome.INVALID, "签名引用的不是整份报文；URI 应为空（URI=\"\"）。",
            "The signature does not refer to the whole message. Write URI=\"\"."),
    TRANSFORM(SealOutcome.INVALID, "转换（Transform）应只有一个，即 enveloped-signature。",
            "There must be one transform, enveloped-signature, and no other."),
    PAIR(SealOutcome.INVALID, "签名算法与摘要算法不成对；应为 SM2 与 SM3，或 RSA-SHA1 与 SHA1。",
            "The signature and digest algorithms are no pair: SM2 goes with SM3, RSA-SHA1 with SHA-1."),
    DIGEST_MISSHAPEN(SealOutcome.INVALID, "摘要长度与摘要算法不符：SM3 为 32 字节，SHA1 为 20 字节；请核对签名程序。",
            "The digest is not as long as its algorithm makes it: SM3 makes 32 bytes, SHA-1 makes 20. Check the "
                    + "program that signs."),
    NOT_BASE64(SealOutcome.INVALID, "此处不是 Base64，或过长。", "This is not Base64, or it is too long."),
    NO_CERTIFICATE(SealOutcome.INVALID, "没有证书，且证书编号（KeyName）未登记；请在 X509Data 中附上证书。",
            "There is no certificate, and KeyName is no registered number. Put the certificate into X509Data."),
    CERTIFICATE_UNREADABLE(SealOutcome.INVALID, "证书无法读取；应为 X.509 第三版，Base64 编码。",
            "The certificate cannot be read. It is X.509 version 3, in Base64."),
    KEY_MISFITS(SealOutcome.INVALID, "证书的密钥与签名算法不符，或强度不足；SM2 证书用 SM2/SM3，RSA 证书用 RSA。",
            "The certificate's key does not fit the algorithm, or is too weak. Use SM2 with an SM2 certificate, "
                    + "RSA with an RSA one."),
    USAGE(SealOutcome.INVALID, "证书不可用于签名（密钥用途不含数字签名）。",
            "The certificate may not sign: its key usage is without digitalSignature."),
    ALGORITHM_RETIRED(SealOutcome.INVALID, "2022-07-01 起签发的证书不得使用 RSA-SHA1；请改用 SM2/SM3。",
            "Certificates issued from 2022-07-01 on may not use RSA-SHA1. Use SM2 with SM3."),
    DIGEST_DIFFERS(SealOutcome.INVALID, "报文内容在签名后被改动（摘要不符）；请对最终内容重新签名。",
            "The message was changed after it was signed: the digest differs. Sign the final content again."),
    VALUE_DIFFERS(SealOutcome.INVALID, "签名值与证书不符；请核对签名所用的证书并重新签名。",
            "The signature value does not fit the certificate. Check which certificate signs, and sign again.");

    private final SealOutcome outcome;
    private final Text text;

    SealFinding(SealOutcome outcome, String zh, String en) {
        this.outcome = outcome;
        this.text = new Text(zh, en);
    }

    public SealOutcome outcome() {
        return outcome;
    }

    public Text text() {
        return text;
    }
}
