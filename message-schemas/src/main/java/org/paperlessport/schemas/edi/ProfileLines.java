package org.paperlessport.schemas.edi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.edi.EdiProfile.Treatment;

/** Reads the lines of a profile; how they are written is told at {@link EdiProfile}. */
final class ProfileLines {

    /**
     * What is agreed on the values of an element.
     *
     * @param alone these and no other; otherwise these beside the published ones
     */
    record Codes(List<String> values, boolean alone) {
    }

    private static final String FAULTS = Arrays.stream(Deviation.values()).map(Enum::name)
            .collect(Collectors.joining(", "));
    private static final String REMEDY_ZH = "；一行应以 accept、alias、codes 或以下名称之一加 refuse、warn、repair 写成：" + FAULTS;
    private static final String REMEDY_EN = "; a line begins with accept, alias or codes, or says refuse, warn or repair"
            + " behind one of " + FAULTS;

    private record Told(int line, Text text) {
    }

    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Set<String>> accepted = new HashMap<>();
    private final Map<String, Codes> codes = new HashMap<>();
    private final Map<Deviation, Treatment> treatments = new EnumMap<>(Deviation.class);
    private final List<Told> faults = new ArrayList<>();
    private boolean nothingElse;
    private int number;

    ProfileLines(String text) {
        List<Runnable> later = new ArrayList<>();
        for (String line : text.lines().toList()) {
            number++;
            String[] words = line.replaceFirst("^\uFEFF", "").replaceFirst("#.*", "").strip().split("\\s+");
            if (!words[0].isEmpty()) {
                read(words, later);
            }
        }
        later.forEach(Runnable::run);
        if (!faults.isEmpty()) {
            throw new UnreadableProfile(faults.stream().sorted(Comparator.comparingInt(Told::line)).map(Told::text)
                    .toList());
        }
    }

    private void read(String[] words, List<Runnable> later) {
        switch (words[0]) {
            case "alias" -> alias(words);
            case "accept" -> accept(words, later);
            case "codes" -> codes(words);
            default -> treat(words);
        }
    }

    private void alias(String[] words) {
        if (words.length != 5 || !words[3].equals("=")) {
            tell("别名应写作 alias CODECO D:96B = D:95B", "an alias is written alias CODECO D:96B = D:95B");
        } else if (!EdiTables.PUBLISHED.holds(words[1] + " " + words[4])) {
            tell(words[1] + " 没有 " + words[4] + " 的结构表，请指向已有的版本",
                    "there is no table of " + words[1] + " " + words[4] + "; name a version that has one");
        } else {
            aliases.put(words[1] + " " + words[2], words[1] + " " + words[4]);
        }
    }

    /** A version may be one that a later line makes an alias of, so they are held against the tables at the end. */
    private void accept(String[] words, List<Runnable> later) {
        List<String> versions = Arrays.asList(words).subList(Math.min(2, words.length), words.length);
        if (words.length == 3 && words[1].equals("nothing") && words[2].equals("else")) {
            nothingElse = true;
        } else if (versions.isEmpty()) {
            tell("应写作 accept CODECO D:95B D:00B、accept 315 004、accept IFCSUM platform 或 accept nothing else",
                    "it is written accept CODECO D:95B D:00B, accept 315 004, accept IFCSUM platform, "
                            + "or accept nothing else");
        } else {
            int line = number;
            versions.forEach(version -> {
                accepted.computeIfAbsent(dialect(version) + words[1], unused -> new LinkedHashSet<>()).add(version);
                later.add(() -> heldAgainstTables(line, words[1], version));
            });
        }
    }

    private void heldAgainstTables(int line, String message, String version) {
        boolean known = version.equals(EdiProfile.PLATFORM) || (version.contains(":")
                ? EdiTables.PUBLISHED.holds(aliases.getOrDefault(message + " " + version, message + " " + version))
                : version.matches("00[345]"));
        if (!known) {
            number = line;
            tell(message + " 没有 " + version + " 的结构表，请更正版本，或先用 alias 指定结构表",
                    "there is no table of " + message + " " + version
                            + "; correct the version, or say by an alias which table reads it");
        }
    }

    /** Messages of the three dialects may share a name; how a version is written tells them apart. */
    static String dialect(String version) {
        return version.equals(EdiProfile.PLATFORM) ? "platform:" : version.contains(":") ? "" : "x12:";
    }

    private void codes(String[] words) {
        boolean whole = words.length > 3 && words[2].equals("=");
        boolean more = words.length > 3 && words[2].equals("+");
        if (!whole && !more) {
            tell("代码应写作 codes 8169 = 4 5、codes x12:623 + ZX 或 codes platform:00/4 + 5",
                    "codes are written codes 8169 = 4 5, codes x12:623 + ZX, or codes platform:00/4 + 5");
        } else if (more && !EdiTables.hasCodes(words[1])) {
            tell("元素 " + words[1] + " 没有已发布的代码表可供补充，请改用 =",
                    "element " + words[1] + " has no published list to add to; use = and give them all");
        } else if (!EdiTables.knowsElement(words[1])) {
            tell("没有任何报文表含元素 " + words[1] + "，请更正编号", "no table holds an element " + words[1] + "; correct its number");
        } else {
            codes.put(words[1], new Codes(Arrays.asList(words).subList(3, words.length), whole));
        }
    }

    private void treat(String[] words) {
        Deviation what = named(Deviation.values(), words[0]);
        Treatment how = words.length == 2 ? named(Treatment.values(), words[1].toUpperCase(Locale.ROOT)) : null;
        if (what == null || how == null) {
            tell("无法理解“" + String.join(" ", words) + "”" + REMEDY_ZH,
                    "there is no line like '" + String.join(" ", words) + "'" + REMEDY_EN);
        } else if (!what.allows(how)) {
            tell(what + " 不能按 " + words[1] + " 处理，请改用 refuse 或 warn",
                    "an EDI profile cannot " + words[1] + " " + what + "; refuse or warn");
        } else {
            treatments.put(what, how);
        }
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private void tell(String zh, String en) {
        faults.add(new Told(number, new Text("第 " + number + " 行：" + zh + "。", "Line " + number + ": " + en + ".")));
    }

    Map<String, String> aliases() {
        return aliases;
    }

    Map<String, Set<String>> accepted() {
        return accepted;
    }

    boolean nothingElse() {
        return nothingElse;
    }

    Map<String, Codes> codes() {
        return codes;
    }

    Map<Deviation, Treatment> treatments() {
        return treatments;
    }
}
