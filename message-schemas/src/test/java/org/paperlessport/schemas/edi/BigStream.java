package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One interchange of any length, made while it is read. By hand, with the size in bytes as the argument, it shows
 * how fast that goes and how little memory it takes: {@code java -Xmx256m … BigStream 1000000000}.
 */
final class BigStream extends InputStream {

    static final int SEGMENTS = 12;

    private final long size;
    private long given;
    private byte[] piece = "UNB+UNOA:3+A+B+261121:0830+1'".getBytes(StandardCharsets.US_ASCII);
    private int at;
    private int messages;
    private boolean ended;

    BigStream(long size) {
        this.size = size;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("read by arrays");
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (at == piece.length && !next()) {
            return -1;
        }
        int some = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, some);
        at += some;
        given += some;
        return some;
    }

    private boolean next() {
        if (ended) {
            return false;
        }
        ended = given >= size;
        var text = new StringBuilder();
        for (int i = 0; i < 100 && !ended; i++) {
            messages++;
            text.append("UNH+").append(messages).append("+CODECO:D:95B:UN:ITG14'BGM+36+GO").append(messages)
                    .append("+9'TDT+20+041E+1++PPLINE:172:20+++B1234:103::MORNING STAR'LOC+11+CNNBG:139:6'")
                    .append("NAD+CF+PPLINE:160:20'EQD+CN+PPLU2600010+45G1:102:5++3+5'RFF+BM:PPB0001'")
                    .append("DTM+7:202611210815:203'LOC+165+NBCC01:139:6'MEA+AAE+G+KGM:24100'CNT+16:1'")
                    .append("UNT+").append(SEGMENTS).append('+').append(messages).append("'\r\n");
        }
        piece = (ended ? "UNZ+" + messages + "+1'" : text.toString()).getBytes(StandardCharsets.US_ASCII);
        at = 0;
        return true;
    }

    public static void main(String[] size) throws IOException {
        long start = System.nanoTime();
        long bytes = Long.parseLong(size[0]);
        long[] counts = new long[2];
        EdiReader.standard().read(new BigStream(bytes), new EdiListener() {
            @Override
            public void message(EdiMessage message) {
                counts[0] += message.accepted() ? 1 : 0;
                if (counts[0] % 250_000 == 0) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    counts[1] = Math.max(counts[1], runtime.totalMemory() - runtime.freeMemory());
                    System.out.printf("%,d messages, %d MB in use%n", counts[0],
                            (runtime.totalMemory() - runtime.freeMemory()) >> 20);
                }
            }

            @Override
            public void ends(EdiInterchange interchange) {
                System.out.println("faults: " + interchange.allFaults().size());
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d messages accepted, %.0f MB/s, at most %d MB in use%n", counts[0],
                bytes / seconds / 1e6, counts[1] >> 20);
    }
}
