package org.paperlessport.schemas.seal;

import static org.paperlessport.schemas.seal.Messages.bytes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** What sealing and judging cost, one thread, microseconds a message of about 5 kB and of 300 kB. */
final class SealSpeed {

    private SealSpeed() {
    }

    public static void main(String[] arguments) {
        for (int lines : new int[] {60, 6_000}) {
            String text = Messages.PLAIN.replace("</Order>", "<buyerName>李伟 of 宁波, a line of text</buyerName>\n"
                    .repeat(lines) + "</Order>");
            for (SealAlgorithm algorithm : SealAlgorithm.values()) {
                KeySealer sealer = new KeySealer(Keys.key(algorithm));
                SealVerifier verifier = new SealVerifier(Keys.registered(Keys.key(algorithm)));
                byte[] sealed = sealer.seal(bytes(text));
                time(algorithm + " seal", sealed.length, () -> sealer.seal(bytes(text)));
                time(algorithm + " judge", sealed.length, () -> verifier.judge(sealed, Keys.NOW));
                byte[] placeholder = bytes(Messages.text(sealed).replaceFirst("<ds:SignatureValue>[^<]*",
                        "<ds:SignatureValue>aW52ZW50ZWQ="));
                time("placeholder judge", placeholder.length, () -> verifier.judge(placeholder, Keys.NOW));
            }
        }
    }

    private static void time(String what, int size, Supplier<Object> work) {
        run(work, 3_000_000_000L);
        System.out.printf("%-20s %7d bytes %9.1f us%n", what, size, run(work, 2_000_000_000L));
    }

    /** Processor time of one call, microseconds; other work on the machine does not count. */
    private static double run(Supplier<Object> work, long nanos) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        int count = 0;
        long spent = 0;
        while (spent < nanos) {
            work.get();
            count++;
            spent = threads.getCurrentThreadCpuTime() - begin;
        }
        return spent / 1e3 / count;
    }
}
