package org.paperlessport.routes;

import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.edi.EdiProfile;
import org.paperlessport.schemas.edi.UnreadableProfile;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * By which EDI profile each account is read; an account that none is named for, by the standard one. They are read once,
 * when the hub starts, which it does not while one of them cannot be understood.
 */
final class EdiAgreements {

    /**
     * {@code hub.edi.profiles.<account>} is {@code standard}, {@code lenient}, or a file: where its path is not absolute,
     * below {@code <hub.data>/profiles}. A file {@code <hub.data>/profiles/<account>.txt} needs no naming.
     */
    @ConfigurationProperties("hub.edi")
    record Settings(@DefaultValue Map<String, String> profiles) {
    }

    private static final String FOLDER = "profiles";
    private static final String TYPE = ".txt";
    private static final Set<String> OURS = Set.of("standard", "lenient");

    private final Map<String, EdiProfile> profiles = new HashMap<>();
    private final List<Text> faults = new ArrayList<>();

    /** @throws UnreadableAgreements with every fault of every profile */
    EdiAgreements(Settings settings, Path data) {
        Map<String, String> named = new TreeMap<>(inFolder(data.resolve(FOLDER)));
        named.putAll(settings.profiles());
        named.forEach((account, profile) -> read(account, profile, data.resolve(FOLDER)));
        if (!faults.isEmpty()) {
            throw new UnreadableAgreements(faults);
        }
    }

    EdiProfile profile(String account) {
        return profiles.getOrDefault(account, EdiProfile.STANDARD);
    }

    private static Map<String, String> inFolder(Path folder) {
        Map<String, String> found = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(TYPE))
                        .forEach(name -> found.put(name.substring(0, name.length() - TYPE.length()), name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private void read(String account, String profile, Path folder) {
        if (OURS.contains(profile)) {
            profiles.put(account, EdiProfile.named(profile));
            return;
        }
        Path file = file(profile, folder);
        try {
            profiles.put(account, EdiProfile.of(Files.readString(file)));
        } catch (UnreadableProfile e) {
            e.faults().forEach(fault -> tell(account, file + "：" + fault.zh(), file + ": " + fault.en()));
        } catch (CharacterCodingException e) {
            tell(account, file + " 不是 UTF-8 文本，请以 UTF-8 保存。", file + " is no text in UTF-8; save it as such.");
        } catch (IOException e) {
            tell(account, "没有可读的文件 " + file + "；请改为 standard、lenient 或已有文件的路径。",
                    "there is no file " + file + " to be read; name standard, lenient, or a file that is there.");
        }
    }

    /** As it is written, or with its ending. */
    private static Path file(String profile, Path folder) {
        try {
            Path file = folder.resolve(profile);
            Path whole = folder.resolve(profile + TYPE);
            return !Files.exists(file) && Files.exists(whole) ? whole : file;
        } catch (InvalidPathException e) {
            return folder.resolve("?");
        }
    }

    private void tell(String account, String zh, String en) {
        faults.add(new Text("hub.edi.profiles." + account + "：" + zh, "hub.edi.profiles." + account + ": " + en));
    }
}
