package org.paperlessport.schemas.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is agreed with a partner: which versions are taken and by which table each is read, which codes an element may
 * have, and what becomes of faults that are common in real files. As text, a line each, {@code #} begins a remark:
 *
 * <pre>
 * accept CODECO D:95B D:00B     # of this message these versions alone
 * accept 315 004                # X12 by the first three digits of its version
 * accept IFCSUM platform
 * accept nothing else           # and no message that is not named
 * alias CODECO D:96B = D:95B
 * codes 8169 = 4 5              # these values alone
 * codes x12:623 + ZX            # these beside the published ones
 * codes platform:00/4 + 5
 * SEGMENT_COUNT warn
 * </pre>
 *
 * What it does not name is as in the standard profile. CONTRL, 997 and 999 are taken from everybody.
 */
public final class EdiProfile {

    /** The fault refuses, is only told of, or is told of and mended in what is given on. */
    enum Treatment { REFUSE, WARN, REPAIR }

    /** Stands for the version of platform files, which have none. */
    static final String PLATFORM = "platform";

    /** Every published table and no other; wrong counts, references and order refuse. */
    public static final EdiProfile STANDARD = named("standard");

    private static final Set<String> ANSWERS = Set.of("CONTRL", "997", "999");

    private final ProfileLines lines;
    private final Map<SegmentPlan, CodeList[]> codes = new ConcurrentHashMap<>();

    private EdiProfile(String text) {
        this.lines = new ProfileLines(text);
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

    /**
     * One of the partner's own, as text; what it does not name is treated as in the standard one.
     *
     * @throws UnreadableProfile what it holds cannot be understood; every such line is told of
     */
    public static EdiProfile of(String text) {
        return new EdiProfile(text);
    }

    /** By which table a message is read, e.g. {@code CODECO D:95B}; empty when there is no agreement on it. */
    String table(EdiType type) {
        String table = lines.aliases().getOrDefault(type.table(), type.table());
        return accepts(type.name(), type.directory()) && EdiTables.PUBLISHED.holds(table) ? table : "";
    }

    /** @param version as the dialect has it: {@code D:95B}, {@code 004}, or {@link #PLATFORM} */
    boolean accepts(String message, String version) {
        Set<String> accepted = lines.accepted().get(ProfileLines.dialect(version) + message);
        return accepted == null ? !lines.nothingElse() || ANSWERS.contains(message) : accepted.contains(version);
    }

    /** What the sender may use instead; empty where the profile names nothing. */
    String agreed(String message, String version) {
        Set<String> accepted = lines.accepted().get(ProfileLines.dialect(version) + message);
        return accepted == null ? "" : message + " " + String.join(", ", accepted);
    }

    /** The lists that a segment's values are held against, null for each without one; null when there are none. */
    CodeList[] codes(SegmentPlan plan) {
        if (lines.codes().isEmpty()) {
            return plan.codes();
        }
        CodeList[] own = codes.computeIfAbsent(plan, this::withOwn);
        return own.length == 0 ? null : own;
    }

    private CodeList[] withOwn(SegmentPlan plan) {
        CodeList[] lists = new CodeList[plan.values()];
        boolean any = false;
        for (int i = 0; i < lists.length; i++) {
            CodeList published = plan.codes() == null ? null : plan.codes()[i];
            ProfileLines.Codes own = lines.codes().get(plan.element(i));
            lists[i] = own == null ? published : own.alone() || published == null
                    ? CodeList.of(own.values(), true) : published.with(own.values());
            any |= lists[i] != null;
        }
        return any ? lists : new CodeList[0];
    }

    Treatment treatment(Deviation deviation) {
        Treatment own = lines.treatments().get(deviation);
        return own != null ? own : this == STANDARD ? Treatment.REFUSE
                : STANDARD.treatment(deviation);
    }
}
