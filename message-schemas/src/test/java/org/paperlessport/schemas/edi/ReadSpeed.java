package org.paperlessport.schemas.edi;

import java.nio.charset.StandardCharsets;

/** By hand: how fast a big interchange of gate moves is read, and many small ones. */
final class ReadSpeed {

    private ReadSpeed() {
    }

    public static void main(String[] unused) {
        String one = new String(Papers.bytes("gate-out-terminal.edi"), StandardCharsets.US_ASCII);
        String message = one.substring(one.indexOf("UNH+1"), one.indexOf("UNZ"));
        var big = new StringBuilder(one.substring(0, one.indexOf("UNH+1")));
        for (int i = 0; i < 5000; i++) {
            big.append(message.replace("UNH+1+", "UNH+" + i + "+").replace("UNT+12+1'", "UNT+12+" + i + "'"));
        }
        byte[] interchange = big.append("UNZ+5000+NB0001'").toString().getBytes(StandardCharsets.US_ASCII);
        for (int round = 0; round < 6; round++) {
            time("one interchange of 5000 messages", interchange, 1, 5000);
            time("interchanges of one message", one.getBytes(StandardCharsets.US_ASCII), 3000, 3000);
        }
    }

    private static void time(String what, byte[] bytes, int times, int messages) {
        long start = System.nanoTime();
        int accepted = 0;
        for (int i = 0; i < times; i++) {
            accepted += EdiReader.standard().read(bytes).acceptedMessages().size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %.1f MB/s, %.0f messages/s, %d accepted%n", what,
                bytes.length * times / seconds / 1e6,
                messages / seconds, accepted);
    }
}
