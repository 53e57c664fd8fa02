package org.paperlessport.schemas.edi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** By hand: reads every file of a folder and prints the verdicts. The argument is the folder. */
final class ReadFolder {

    private ReadFolder() {
    }

    public static void main(String[] folder) throws Exception {
        List<Path> files;
        try (var found = Files.list(Path.of(folder[0]))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            EdiInterchange read = EdiReader.standard().read(Files.readAllBytes(file));
            System.out.println("== " + file.getFileName() + " " + (read.accepted() ? "accepted" : "REFUSED")
                    + " "
                    + read.messages().stream()
                        .map(one -> one.type().table() + (one.accepted() ? "" : " refused"))
                            .toList());
            read.allFaults().forEach(fault ->
                    System.out.println("   " + fault.code() + " " + fault.severity() + " "
                    + fault.where() + " found=" + fault.found() + " expected=" + fault.expected()));
        }
    }
}
