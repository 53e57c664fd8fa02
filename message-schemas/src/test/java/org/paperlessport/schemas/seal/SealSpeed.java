package org.paperlessport.schemas.seal;

import static org.paperlessport.schemas.seal.Messages.bytes;

import java.util.function.Supplier;

/** How long sealing and judging take, one thread, microseconds a message of about 3 kB and of 300 kB. */
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
        long until = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < until) {
            work.get();
        }
        long begin = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - begin < 2_000_000_000L) {
            work.get();
            count++;
        }
        System.out.printf("%-20s %7d bytes %9.1f us%n", what, size, (System.nanoTime() - begin) / 1e3 / count);
    }
}
