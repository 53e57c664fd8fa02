package org.paperlessport.schemas.ceb;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * How much processor time reading and writing take, beside the bare cursor over the same bytes. Not a test:
 * run {@link #main}. Prints µs a message and its ratio to the bare cursor; the last of five rounds counts.
 */
final class ReadingSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final XMLInputFactory2 PARSERS = XmlLimits.inputFactory();
    private static final int BYTES_A_ROUND = 30_000_000;

    private ReadingSpeed() {
    }

    private interface Work {
        Object of(byte[] message) throws XMLStreamException;
    }

    public static void main(String[] none) throws XMLStreamException {
        CebReader reader = new CebReader();
        CebWriter writer = CebWriter.withDefaultNamespace();
        for (int documents : new int[] {1, 100}) {
            for (String code : List.of("CEB311", "CEB411", "CEB511", "CEB621")) {
                byte[] message = Papers.bytes(Papers.paper(code, documents));
                double bare = micros(message, ReadingSpeed::cursor);
                double read = micros(message, reader::read);
                System.out.printf(Locale.ROOT, "%s %3d documents %7d bytes: cursor %7.1f  read %7.1f µs (%.2f)%n",
                        code, documents, message.length, bare, read, read / bare);
            }
        }
        for (String code : List.of("CEB312", "CEB622")) {
            byte[] message = Papers.bytes(Papers.paper(code));
            Object root = reader.read(message).root().orElseThrow();
            System.out.printf(Locale.ROOT, "%s written: %.1f µs%n", code,
                    micros(message, bytes -> writer.write(root)));
        }
    }

    private static int cursor(byte[] message) throws XMLStreamException {
        XMLStreamReader in = PARSERS.createXMLStreamReader(new ByteArrayInputStream(message));
        int events = 0;
        while (in.hasNext()) {
            in.next();
            events++;
        }
        return events;
    }

    private static double micros(byte[] message, Work work) throws XMLStreamException {
        int times = BYTES_A_ROUND / message.length;
        double micros = 0;
        int kept = 0;
        for (int round = 0; round < 5; round++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                kept += work.of(message).hashCode();
            }
            micros = (THREADS.getCurrentThreadCpuTime() - begin) / 1000.0 / times;
        }
        return kept == 42 ? 0 : micros;
    }
}
