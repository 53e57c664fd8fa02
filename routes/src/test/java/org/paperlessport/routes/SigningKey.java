package org.paperlessport.routes;

import org.paperlessport.fixtures.papers.Statement;
import org.paperlessport.schemas.seal.KeySealer;
import org.paperlessport.schemas.seal.SealAlgorithm;
import org.paperlessport.schemas.seal.SealKey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A firm's key file and certificate, made by the JDK's own tool; seals papers in place of their placeholder. */
record SigningKey(Path certificate, KeySealer sealer) {

    static SigningKey of(Path folder, String name) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        Path certificate = folder.resolve(name + ".pem");
        keytool("-genkeypair", "-alias", "seal", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=" + name,
                "-validity", "400", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "invented");
        keytool("-exportcert", "-rfc", "-alias", "seal", "-keystore", store.toString(), "-storepass", "invented",
                "-file", certificate.toString());
        return new SigningKey(certificate, new KeySealer(SealKey.ofPkcs12(store, "invented".toCharArray(), "seal",
                SealAlgorithm.RSA_SHA256)));
    }

    byte[] sealed(Statement paper) {
        return sealer.seal(text(paper).replaceFirst("(?s)<ds:Signature.*</ds:Signature>\\s*", "")
                .getBytes(StandardCharsets.UTF_8));
    }

    static String text(Statement paper) {
        return new String(paper.message(), StandardCharsets.UTF_8);
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
