package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What is agreed with a partner: by which table a version without one of its own is read, and what becomes of
 * faults that are common in real files. As text, a line each, {@code #} begins a remark:
 *
 * <pre>
 * alias CODECO D:96B = D:95B
 * SEGMENT_COUNT warn
 * </pre>
 */
public final class EdiProfile {

    /** The fault refuses, is only told of, or is told of and mended in what is given on. */
    enum Treatment { REFUSE, WARN, REPAIR }

    /** Every published table and no other; wrong counts, references and order refuse. */
    public static final EdiProfile STANDARD = named("standard");

    private final Map<String, String> aliases = new HashMap<>();
    private final Map<Deviation, Treatment> treatments = new EnumMap<>(Deviation.class);

    private EdiProfile(String text) {
        for (String line : text.lines().map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty()).toList()) {
            String[] words = line.split("\\s+");
            if (words.length == 5 && words[0].equals("alias") && words[3].equals("=")) {
                alias(words[1], words[2], words[4]);
            } else if (words.length == 2) {
                treat(line, words[0], words[1]);
            } else {
                throw new IllegalArgumentException("an EDI profile has no line like '" + line + "'");
            }
        }
    }

    private void alias(String message, String directory, String other) {
        if (!EdiTables.PUBLISHED.holds(message + " " + other)) {
            throw new IllegalArgumentException("an EDI profile reads " + message + " by " + other
                    + ", which has no table");
        }
        aliases.put(message + " " + directory, message + " " + other);
    }

    private void treat(String line, String deviation, String treatment) {
        Deviation what;
        Treatment how;
        try {
            what = Deviation.valueOf(deviation);
            how = Treatment.valueOf(treatment.toUpperCase());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("an EDI profile has no line like '" + line + "'", e);
        }
        if (!what.allows(how)) {
            throw new IllegalArgumentException("an EDI profile cannot " + treatment + " " + deviation);
        }
        treatments.put(what, how);
    }

    /** One that comes with the hub: {@code standard} or {@code lenient}. */
    public static EdiProfile named(String name) {
        try (InputStream in = name.matches("[a-z]+")
                ? EdiProfile.class.getResourceAsStream("profile-" + name + ".txt") : null) {
            if (in == null) {
                throw new IllegalArgumentException("there is no EDI profile '" + name
                        + "'; there are standard and lenient");
            }
            return new EdiProfile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the partner's own, as text; what it does not name is treated as in the standard one. */
    public static EdiProfile of(String text) {
        return new EdiProfile(text);
    }

    /** By which table a message is read, e.g. {@code CODECO D:95B}; empty when there is no agreement on it. */
    String table(EdiType type) {
        String table = aliases.getOrDefault(type.table(), type.table());
        return EdiTables.PUBLISHED.holds(table) ? table : "";
    }

    Treatment treatment(Deviation deviation) {
        Treatment own = treatments.get(deviation);
        return own != null ? own : this == STANDARD ? Treatment.REFUSE
                : STANDARD.treatment(deviation);
    }
}
