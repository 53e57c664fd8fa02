package org.paperlessport.adapters.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.adapters.partners.PartnersSettings.Unknown;
import org.paperlessport.schemas.seal.SealCertificate;
import org.paperlessport.schemas.seal.Signer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;

/** Certificates as the command registers and withdraws them. */
class CertificatesTest {

    @TempDir
    private static Path folder;
    private static X509Certificate certificate;
    private static String file;

    private JdbcConnectionPool database;
    private Certificates certificates;
    private AccountCommand command;

    @BeforeAll
    static void makeACertificate() throws IOException, InterruptedException {
        String store = folder.resolve("key.p12").toString();
        file = folder.resolve("cert.pem").toString();
        keytool("-genkeypair", "-alias", "seal", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=Yong Express",
                "-validity", "400", "-storetype", "PKCS12", "-keystore", store, "-storepass", "invented");
        keytool("-exportcert", "-rfc", "-alias", "seal", "-keystore", store, "-storepass", "invented", "-file", file);
        certificate = SealCertificate.read(Files.readAllBytes(Path.of(file)));
    }

    @BeforeEach
    void open() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;"
                + "DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "", "");
        Flyway.configure().dataSource(database).load().migrate();
        var sql = JdbcClient.create(database);
        certificates = new Certificates(sql);
        var accounts = new Accounts(sql, NoOpPasswordEncoder.getInstance());
        command = new AccountCommand(accounts, new Firms(new FirmTable(sql, new JdbcTransactionManager(database)),
                accounts, new PartnersSettings(Unknown.REFUSE)), certificates, NoOpPasswordEncoder.getInstance());
        for (var id : List.of("yong-express", "other")) {
            command.run(List.of("open", "--id=" + id, "--role=carrier", "--name-zh=甬速", "--name-en=Yong Express"));
        }
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void aRegisteredCertificateIsKnownAtOnceByItselfAndByItsNumber() {
        assertThat(certificates.byCertificate(certificate)).isEmpty();

        assertThat(command.run(List.of("certificate", "--id=yong-express", "--file=" + file)))
                .startsWith("yong-express signs by certificate " + Signer.serial(certificate))
                .contains("CN=Yong Express");

        var known = certificates.byCertificate(certificate).orElseThrow();
        assertThat(known.account()).isEqualTo("yong-express");
        assertThat(known.certificate()).isEqualTo(certificate);
        assertThat(known.to()).isEqualTo(certificate.getNotAfter().toInstant());
        assertThat(certificates.bySerial("00" + Signer.serial(certificate).toLowerCase())).contains(known);
        assertThat(certificates.bySerial("1")).isEmpty();
        assertThat(new Certificates(JdbcClient.create(database)).byCertificate(certificate)).contains(known);
    }

    @Test
    void aCertificateIsWithdrawnByAnEarlierEnd() {
        command.run(List.of("certificate", "--id=yong-express", "--file=" + file));

        command.run(List.of("certificate", "--id=yong-express", "--file=" + file, "--until=2026-06-30"));

        assertThat(certificates.byCertificate(certificate).orElseThrow().to())
                .isEqualTo(Instant.parse("2026-06-30T15:59:59Z"));
    }

    @Test
    void aCertificateBelongsToOneAccount() {
        command.run(List.of("certificate", "--id=yong-express", "--file=" + file));

        assertThatThrownBy(() -> command.run(List.of("certificate", "--id=other", "--file=" + file)))
                .hasMessageContaining("another account");
        assertThat(certificates.byCertificate(certificate).orElseThrow().account()).isEqualTo("yong-express");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Path none = Files.writeString(folder.resolve("none.pem"), "not a certificate");

        assertThatThrownBy(() -> command.run(List.of("certificate", "--id=nobody", "--file=" + file)))
                .hasMessage("no account 'nobody'");
        assertThatThrownBy(() -> command.run(List.of("certificate", "--id=other", "--file=" + none)))
                .hasMessageContaining("none.pem").hasMessageContaining("X.509");
        assertThatThrownBy(() -> command.run(List.of("certificate", "--id=other", "--file=" + folder + "/no.pem")))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> command.run(List.of("certificate", "--id=other", "--file=" + file,
                "--until=tomorrow"))).hasMessageContaining("expected a date");
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                .toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
