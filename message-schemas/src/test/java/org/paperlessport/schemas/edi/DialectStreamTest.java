package org.paperlessport.schemas.edi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.edi.BigStream.Dialect;

/** X12 and platform files from streams: they give what the whole array gives, and hold next to nothing. */
class DialectStreamTest {

    private static final int BIG = 30_000_000;
    private static final int WINDOW = 128 * 1024;

    @Test
    void anX12StreamGivesWhatTheBytesGiveWhereverItIsCut() throws IOException {
        String wrong = X12Papers.STATUS.replace("SE*7", "SE*9").replace("000000042", "000000043");
        String binary = X12Papers.STATUS.replace("ST*315", "ST*858").replace("SE*7", "BIN*6*A*~~\n>~\nSE*8");
        String cut = X12Papers.STATUS.substring(0, X12Papers.STATUS.indexOf("R4*"));
        for (String text : List.of(X12Papers.STATUS + wrong + binary, "\uFEFF" + X12Papers.STATUS, cut, "XX" + cut,
                X12Papers.STATUS.replace("NINGBO", "宁波"), X12Papers.STATUS + "AK1*QO~", X12Papers.STATUS.replace(
                        "GS*", "TA1*000000001*261121*0830*A*000~\nGS*"), "", "ISA")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int most : new int[] {1, 7, 4096}) {
                var heard = new Heard();
                X12Reader.standard().read(inPieces(bytes, most), heard);

                assertThat(heard.interchanges()).as(text).isEqualTo(X12Reader.standard().readAll(bytes));
            }
        }
    }

    @Test
    void aPlatformStreamGivesWhatTheBytesGiveWhereverItIsCut() throws IOException {
        String file = PlatformFileTest.HANDOVER;
        for (String text : List.of(file, file + file.replace("99:5", "99:6"), file.replace("\n", ""), "\uFEFF" + file,
                file.replace("99:5'", "99:5"), file.substring(0, 70), "", "11:X'", file.replace("O?'NEILL", "A?/B"))) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, TextEncoding.GB18030)) {
                byte[] bytes = text.getBytes(charset);
                for (int most : new int[] {1, 7, 4096}) {
                    List<PlatformFile> files = new ArrayList<>();
                    List<EdiSegment> records = new ArrayList<>();
                    PlatformReader.standard().read(inPieces(bytes, most), new PlatformListener() {
                        @Override
                        public void record(int number, EdiSegment record) {
                            records.add(record);
                        }

                        @Override
                        public void ends(PlatformFile read) {
                            List<EdiSegment> all = new ArrayList<>(read.records());
                            all.addAll(Math.min(1, all.size()), records);
                            records.clear();
                            files.add(new PlatformFile(all, read.table(), read.style(), read.faults()));
                        }
                    });

                    assertThat(files).as(text + charset).isEqualTo(PlatformReader.standard().readAll(bytes));
                }
            }
        }
    }

    /** A window of 128 kB is enough, and no set that was told of is held by the reader. */
    @Test
    void aBigX12InterchangePassesThroughASmallWindow() throws IOException {
        var in = new BigStream(BIG, Dialect.X12);
        List<WeakReference<X12Set>> told = new ArrayList<>();
        var heard = new X12Listener() {
            private int good;
            private X12Interchange end;

            @Override
            public void set(X12Set set) {
                good += set.accepted() && set.segments().get(3).value(13).equals("MORNING TIDE") ? 1 : 0;
                if (good % 10_000 == 0) {
                    told.add(new WeakReference<>(set));
                }
            }

            @Override
            public void ends(X12Interchange interchange) {
                end = interchange;
                System.gc();
                assertThat(told).hasSizeGreaterThan(10).allMatch(one -> one.get() == null);
            }
        };
        X12Reader.within(new EdiLimits(WINDOW, 1000, 9)).read(in, heard);

        assertThat(heard.good).isEqualTo(in.messages()).isGreaterThan(100_000);
        assertThat(heard.end.allFaults()).isEmpty();
        assertThat(heard.end.groups()).singleElement().satisfies(group -> assertThat(group.sets()).isEmpty());
    }

    @Test
    void aBigPlatformFilePassesThroughASmallWindow() throws IOException {
        var in = new BigStream(BIG, Dialect.PLATFORM);
        List<WeakReference<EdiSegment>> told = new ArrayList<>();
        var heard = new PlatformListener() {
            private int good;
            private PlatformFile end;

            @Override
            public void record(int number, EdiSegment record) {
                good += record.value(8).equals("家具") ? 1 : 0;
                if (number % 10_000 == 0) {
                    told.add(new WeakReference<>(record));
                }
            }

            @Override
            public void ends(PlatformFile file) {
                end = file;
                System.gc();
                assertThat(told).hasSizeGreaterThan(10).allMatch(one -> one.get() == null);
            }
        };
        PlatformReader.within(new EdiLimits(WINDOW, 1000, 9)).read(in, heard);

        assertThat(heard.good).isEqualTo(in.messages()).isGreaterThan(300_000);
        assertThat(heard.end.style().charset()).isEqualTo(TextEncoding.GB18030);
        assertThat(heard.end.faults()).extracting(Fault::code).containsOnly("PLATFORM-SEGMENT-REPEATED");
        assertThat(heard.end.records()).extracting(EdiSegment::tag).containsExactly("00", "99");
    }

    @Test
    void aSetOrRecordThatIsTooLongIsRefusedAndNotHeld() throws IOException {
        String endless = X12Papers.STATUS.substring(0, X12Papers.STATUS.indexOf("R4*")) + "N9*BM*1~".repeat(50_000);
        var heard = new Heard();
        X12Reader.within(new EdiLimits(WINDOW, 10, 9)).read(inPieces(endless.getBytes(StandardCharsets.UTF_8), 4096),
                heard);
        List<PlatformFile> files = new ArrayList<>();
        PlatformReader.within(new EdiLimits(WINDOW, 10, 9)).read(inPieces(("00:CTNJJD:" + "X".repeat(300_000))
                .getBytes(StandardCharsets.UTF_8), 4096), new PlatformListener() {
                    @Override
                    public void record(int number, EdiSegment record) {
                        throw new AssertionError();
                    }

                    @Override
                    public void ends(PlatformFile file) {
                        files.add(file);
                    }
                });

        assertThat(heard.interchanges().get(0).faults()).extracting(Fault::expected)
                .contains("at most 131072 bytes a set");
        assertThat(files.get(0).faults()).extracting(Fault::expected).contains("at most 131072 bytes a record");
    }

    /** A window that is full where a segment ends is no end of the stream. */
    @Test
    void aMessageThatIsTooLongIsRefusedWhereverTheWindowEnds() throws IOException {
        for (int window = 1000; window < 1020; window++) {
            String limit = "at most " + window + " bytes a message";
            List<EdiInterchange> ends = new ArrayList<>();
            EdiReader.within(new EdiLimits(window, 10, 9)).read(inPieces(("UNB+UNOA:3+A+B+261121:0830+1'"
                    + "UNH+1+CODECO:D:95B:UN'" + "FTX+AAA'".repeat(500)).getBytes(StandardCharsets.UTF_8), 4096),
                    new EdiListener() {
                        @Override
                        public void message(EdiMessage message) {
                            assertThat(message.accepted()).isFalse();
                        }

                        @Override
                        public void ends(EdiInterchange interchange) {
                            ends.add(interchange);
                        }
                    });

            assertThat(ends).singleElement().satisfies(one -> assertThat(one.faults()).extracting(Fault::expected)
                    .contains(limit));
        }
    }

    /** The encoding told by the first text stays: bytes of another far behind refuse their own set alone. */
    @Test
    void textOfAnotherEncodingFarBehindIsAFaultOfItsSet() throws IOException {
        String set = X12Papers.STATUS.substring(X12Papers.STATUS.indexOf("ST*"), X12Papers.STATUS.indexOf("GE*"));
        String good = X12Papers.STATUS.replace("NINGBO", "宁波").replace("GE*1", set.replace("0001", "0002").repeat(1)
                + ("ST*858*0003~\nK1*" + "X".repeat(100_000) + "~\nSE*3*0003~\n") + "ST*858*0004~\nK1*#~\nSE*3*0004~\nGE*4");
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        bytes[good.getBytes(StandardCharsets.UTF_8).length - good.length() + good.indexOf('#')] = (byte) 0xE9;
        var heard = new Heard();
        X12Reader.standard().read(inPieces(bytes, 4096), heard);

        X12Interchange read = heard.interchanges().get(0);
        assertThat(read.acceptedSets()).extracting(X12Set::reference).containsExactly("0001", "0002", "0003");
        assertThat(read.sets().get(3).faults()).extracting(Fault::code)
                .containsExactly("X12-NO-TABLE", "X12-AK304-8");
    }

    /** Puts the sets back into their groups. */
    private static final class Heard implements X12Listener {

        private final List<X12Interchange> ends = new ArrayList<>();
        private List<List<X12Set>> groups = new ArrayList<>();

        @Override
        public void group(EdiSegment header) {
            groups.add(new ArrayList<>());
        }

        @Override
        public void set(X12Set set) {
            groups.get(groups.size() - 1).add(set);
        }

        @Override
        public void ends(X12Interchange read) {
            List<X12Group> whole = new ArrayList<>();
            read.groups().forEach(one -> whole.add(new X12Group(one.header(), one.trailer(), groups.get(whole.size()),
                    one.faults())));
            ends.add(new X12Interchange(read.envelope(), read.acknowledgements(), whole, read.trailer(), read.faults()));
            groups = new ArrayList<>();
        }

        List<X12Interchange> interchanges() {
            return ends;
        }
    }

    private static InputStream inPieces(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, most));
            }
        };
    }
}
