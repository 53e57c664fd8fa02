package org.paperlessport.adapters.partners;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.paperlessport.schemas.seal.KeyRegister;
import org.paperlessport.schemas.seal.SealCertificate;
import org.paperlessport.schemas.seal.Signer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The certificates by which accounts sign. Read from memory, which is at most ten seconds old. That a certificate is
 * genuine is known by whoever registers it: no chain of issuers is followed.
 */
@Component
public class Certificates implements KeyRegister {

    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final JdbcClient sql;
    private volatile Known known = new Known(Map.of(), System.nanoTime() - FRESH);

    public Certificates(JdbcClient sql) {
        this.sql = sql;
    }

    private record Known(Map<String, Registered> byFingerprint, long readAt) {
    }

    @Override
    public Optional<Registered> byCertificate(X509Certificate certificate) {
        return Optional.ofNullable(known().get(fingerprint(certificate)));
    }

    @Override
    public Optional<Registered> bySerial(String serial) {
        String wanted = serial.toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
        List<Registered> named = known().values().stream()
                .filter(one -> Signer.serial(one.certificate()).equals(wanted)).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * Registers a certificate, or gives one that the account has another end.
     *
     * @param until last moment at which it counts; its own end when that is earlier
     * @return false when another account has it
     */
    public boolean register(String account, X509Certificate certificate, Instant until) {
        Instant own = certificate.getNotAfter().toInstant();
        OffsetDateTime to = (until.isBefore(own) ? until : own).atOffset(ZoneOffset.UTC);
        String fingerprint = fingerprint(certificate);
        boolean changed = sql.sql("update account_certificate set valid_to = ? where fingerprint = ? and account = ?")
                .params(to, fingerprint, account).update() == 1;
        boolean done = changed || sql.sql("""
                        insert into account_certificate (fingerprint, account, serial, der, valid_from, valid_to,
                                                         registered_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(fingerprint, account, Signer.serial(certificate), der(certificate),
                        certificate.getNotBefore().toInstant().atOffset(ZoneOffset.UTC), to,
                        OffsetDateTime.now(ZoneOffset.UTC))
                .update() == 1;
        known = read();
        return done;
    }

    private Map<String, Registered> known() {
        if (System.nanoTime() - known.readAt() >= FRESH) {
            known = read();
        }
        return known.byFingerprint();
    }

    private Known read() {
        return new Known(sql.sql("select account, der, valid_from, valid_to from account_certificate")
                .query(Certificates::registered).list().stream()
                .collect(Collectors.toUnmodifiableMap(one -> fingerprint(one.certificate()), Function.identity())),
                System.nanoTime());
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(SealCertificate.read(row.getBytes("der")), row.getString("account"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_to", OffsetDateTime.class).toInstant());
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der(certificate)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
