package org.paperlessport.adapters.console;

/**
 * The stand-in firms of the demo, which send and answer as outside parties do. Absent where the demo has no
 * world.
 *
 * <p>Commands: {@code send-order}, {@code break-it}, {@code mend ORDERNO}, {@code wine}, {@code repeat
 * ORDERNO}, {@code status}.
 */
public interface DemoParties {

    /** @return JSON with {@code ebpCode}, {@code orderNo} and what else there is to say */
    String play(String command);
}
