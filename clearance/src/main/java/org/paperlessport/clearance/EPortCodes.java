package org.paperlessport.clearance;

/**
 * The negative returnStatus of each kind of paper: what is wrong with it before customs looks at it.
 *
 * <p>Neither the waybill nor the declaration has a published code for "older than the one on file": a waybill takes
 * -504012 (waybill exists), a declaration -621023 (error during change).
 *
 * Source: CEB specification 202205, table 7-2.
 */
enum EPortCodes {
    ORDER("-301008", "-301009", "-301001", "-301002", "-301010", "-301009", "-301014", "-301011"),
    PAYMENT("-401009", "-401006", "", "", "-401007", "-401006", "-401012", "-401008"),
    WAYBILL("-504011", "-504014", "", "", "-504015", "-504014", "-504012", "-504016"),
    DECLARATION("-621001", "-621020", "-621000", "-621027", "-621004", "-621011", "-621023", "-621012");

    /** An enterprise code is invalid, or the sender may not speak for it. */
    static final String FIRM = "-10102";
    /** The sender of a declaration may speak for none of its parties. */
    static final String NO_PARTY = "-621015";
    /** The paper on file was handed in by another firm. */
    static final String NO_RIGHT = "-621016";

    final String parameter;
    final String appType;
    final String noLines;
    final String sameLine;
    final String exists;
    final String notOnFile;
    final String older;
    final String declared;

    EPortCodes(String parameter, String appType, String noLines, String sameLine, String exists, String notOnFile,
               String older, String declared) {
        this.parameter = parameter;
        this.appType = appType;
        this.noLines = noLines;
        this.sameLine = sameLine;
        this.exists = exists;
        this.notOnFile = notOnFile;
        this.older = older;
        this.declared = declared;
    }

    static EPortCodes of(PaperKind kind) {
        return switch (kind) {
            case ORDER -> ORDER;
            case PAYMENT -> PAYMENT;
            case WAYBILL -> WAYBILL;
            case DECLARATION -> DECLARATION;
        };
    }
}
