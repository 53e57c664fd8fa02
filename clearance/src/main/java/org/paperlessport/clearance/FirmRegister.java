package org.paperlessport.clearance;

/** Who is registered with customs, and who may speak for whom. */
public interface FirmRegister {

    /** Whether documents may name this firm in this role; a register that takes unknown firms in says yes. */
    boolean admits(Firm firm, Owner role);

    boolean maySpeakFor(String account, String firmCode);
}
