package org.paperlessport.schemas;

/** Judges a message by itself: nothing is kept and no case is touched. */
public interface Validator {

    /** Whatever the bytes are, the answer is a verdict; nothing is thrown. One instance serves all threads. */
    Verdict judge(byte[] message);
}
