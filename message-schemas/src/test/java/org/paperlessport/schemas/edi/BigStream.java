package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One interchange or file of any length, made while it is read. By hand, with the size in bytes and the dialect as the
 * arguments, it shows how fast that goes and how little memory it takes:
 * {@code java -Xmx256m … BigStream 1000000000 X12}.
 */
final class BigStream extends InputStream {

    /** What is written: a head, so many messages alike, and a tail that counts them. */
    enum Dialect {
        EDIFACT(12, "UNB+UNOA:3+A+B+261121:0830+1'", """
                UNH+%1$d+CODECO:D:95B:UN:ITG14'BGM+36+GO%1$d+9'TDT+20+041E+1++PPLINE:172:20+++B1234:103::MORNING STAR'
                LOC+11+CNNBG:139:6'NAD+CF+PPLINE:160:20'EQD+CN+PPLU2600010+45G1:102:5++3+5'RFF+BM:PPB0001'
                DTM+7:202611210815:203'LOC+165+NBCC01:139:6'MEA+AAE+G+KGM:24100'CNT+16:1'UNT+12+%1$d'
                """, "UNZ+%1$d+1'"),
        X12(7, X12Papers.STATUS.substring(0, X12Papers.STATUS.indexOf("ST*")), X12Papers.STATUS.substring(
                X12Papers.STATUS.indexOf("ST*"), X12Papers.STATUS.indexOf("GE*")).replace("0001", "%1$04d"), X12Papers.STATUS.substring(X12Papers.STATUS.indexOf("GE*"))
                .replace("GE*1", "GE*%1$d")),
        PLATFORM(1, "00:CTNJJD:装箱交接:9:NBPORT:PAPERPORT:2611211030:CNNGB:CNSHA'\r\n"
                + "11:MTIDE:晨潮轮:042E:20261122'\r\n12:CNNGB:宁波:DEHAM:HAMBURG:DEHAM:HAMBURG'\r\n",
                "50:HLNB%1$d:HLXU1234567:SL00012345:45G1:F:::家具:12800.5:CY-CY'\r\n", "99:%2$d'\r\n");

        final int segments;
        private final String head;
        private final String message;
        private final String tail;

        Dialect(int segments, String head, String message, String tail) {
            this.segments = segments;
            this.head = head;
            this.message = message;
            this.tail = tail;
        }

        private byte[] bytes(String text) {
            return text.getBytes(this == PLATFORM ? TextEncoding.GB18030 : StandardCharsets.UTF_8);
        }
    }

    private final Dialect dialect;
    private final long size;
    private long given;
    private byte[] piece;
    private int at;
    private int messages;
    private boolean ended;

    BigStream(long size, Dialect dialect) {
        this.size = size;
        this.dialect = dialect;
        this.piece = dialect.bytes(dialect.head);
    }

    int messages() {
        return messages;
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
            text.append(dialect.message.replace("%1$d", String.valueOf(messages))
                    .replace("%1$04d", "0".repeat(Math.max(0, 4 - String.valueOf(messages).length())) + messages));
        }
        piece = dialect.bytes(ended ? String.format(dialect.tail, messages, messages + 4) : text.toString());
        at = 0;
        return true;
    }

    /** Counts what is told of, and looks at the memory in use once in a while. */
    private static final class Watch implements EdiListener, X12Listener, PlatformListener {

        private static final int EVERY = 250_000;

        private long accepted;
        private long most;

        private void count(boolean good) {
            accepted += good ? 1 : 0;
            if (accepted % EVERY == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
            }
        }

        @Override
        public void message(EdiMessage message) {
            count(message.accepted());
        }

        @Override
        public void ends(EdiInterchange interchange) {
            System.out.println("faults: " + interchange.allFaults().size());
        }

        @Override
        public void set(X12Set set) {
            count(set.accepted());
        }

        @Override
        public void ends(X12Interchange interchange) {
            System.out.println("faults: " + interchange.allFaults().size());
        }

        @Override
        public void record(int number, EdiSegment record) {
            count(true);
        }

        @Override
        public void ends(PlatformFile file) {
            System.out.println("faults: " + file.faults().size());
        }
    }

    public static void main(String[] arguments) throws IOException {
        long bytes = Long.parseLong(arguments[0]);
        Dialect dialect = arguments.length < 2 ? Dialect.EDIFACT : Dialect.valueOf(arguments[1]);
        var in = new BigStream(bytes, dialect);
        var watch = new Watch();
        long start = System.nanoTime();
        switch (dialect) {
            case EDIFACT -> EdiReader.standard().read(in, watch);
            case X12 -> X12Reader.standard().read(in, watch);
            default -> PlatformReader.standard().read(in, watch);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,d messages or records accepted, %.0f MB/s with their making, at most %d MB in use%n",
                dialect, watch.accepted, bytes / seconds / 1e6, watch.most >> 20);
    }
}
