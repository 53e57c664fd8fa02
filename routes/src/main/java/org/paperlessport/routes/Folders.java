package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.MessageIntake;
import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.paperlessport.adapters.casebook.Outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** The three folders of each partner: {@code in}, {@code out} and {@code rejected}. */
final class Folders {

    private final Path root;
    private final MessageIntake intake;

    /** @param root under which each partner has a folder of its own */
    Folders(Path root, MessageIntake intake) {
        this.root = root.toAbsolutePath().normalize();
        this.intake = intake;
    }

    Path in(String account) {
        return root.resolve(account).resolve("in");
    }

    Path out(String account) {
        return root.resolve(account).resolve("out");
    }

    Path rejected(String account) {
        return root.resolve(account).resolve("rejected");
    }

    /** Makes the partner's three folders, so that whoever looks into one finds it. */
    void make(String account) throws IOException {
        Files.createDirectories(in(account));
        Files.createDirectories(out(account));
        Files.createDirectories(rejected(account));
    }

    /** Takes a file; one that is refused is laid beside its faults into {@code rejected}. */
    void take(String account, String name, byte[] bytes) throws IOException {
        Taken taken = intake.take(account, Channel.FOLDER, bytes);
        if (taken instanceof Taken.Refused refused) {
            reject(account, name, bytes, refused.faults().stream()
                    .map(fault -> fault.code() + " " + fault.where() + " " + fault.message().zh() + " / "
                            + fault.message().en())
                    .collect(Collectors.joining("\n")));
        } else if (taken instanceof Taken.Conflict conflict) {
            reject(account, name, bytes, "REFERENCE_TAKEN " + conflict.reference() + " 已用于报文 "
                    + conflict.takenBy() + " / was taken by message " + conflict.takenBy());
        }
    }

    private void reject(String account, String name, byte[] bytes, String why) throws IOException {
        write(rejected(account), name, bytes);
        write(rejected(account), name + ".txt", why.getBytes(StandardCharsets.UTF_8));
    }

    /** Lays a letter into the partner's {@code out}; the same letter always has the same name. */
    void deliver(Outbox.Due letter) throws IOException {
        String ending = letter.type().startsWith("CEB") ? ".xml" : letter.type().equals("NOTICE") ? ".json" : ".edi";
        String form = letter.type().startsWith("CEB") ? letter.type() + "Message" : letter.type();
        write(out(letter.account()), form + "_" + letter.name() + ending, letter.content());
    }

    /** Written aside and renamed, so that nobody reads half a file. */
    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path aside = folder.resolve("." + name + ".part");
        Files.write(aside, bytes);
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
