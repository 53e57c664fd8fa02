package org.paperlessport.adapters.console;

/** The reasons that an officer may choose from; free text may follow. Words under {@code reason.} in the messages. */
public enum Reason {
    PAPERS_IN_ORDER, GOODS_AS_DECLARED, PAPERS_DIFFER, VALUE_DOUBTED, CLASSIFICATION_DOUBTED, GOODS_DIFFER,
    LICENCE_MISSING, PROHIBITED_GOODS, RIGHTS_INFRINGED, RANDOM_CHECK, OTHER
}
