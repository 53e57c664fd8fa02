package org.paperlessport.adapters.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.paperlessport.clearance.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts with their hashed secrets. Read from memory, which is at most ten seconds old: a secret
 * renewed or an account closed by another process counts from then on.
 */
@Component
public class Accounts {

    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final JdbcClient sql;
    private final PasswordEncoder encoder;
    private final VerifiedCredentials verified = new VerifiedCredentials(Duration.ofMinutes(5), 10_000);
    private volatile String noSecret = "";
    private volatile Known known = new Known(Map.of(), System.nanoTime() - FRESH);

    public Accounts(JdbcClient sql, PasswordEncoder encoder) {
        this.sql = sql;
        this.encoder = encoder;
    }

    private record Stored(Account account, String secretHash) {
    }

    private record Known(Map<String, Stored> byId, long readAt) {
    }

    public Optional<Account> byId(String id) {
        return Optional.ofNullable(known().get(id)).map(Stored::account);
    }

    /** @param ediId as in UNB 0004 */
    public Optional<Account> byEdiId(String ediId) {
        return all().stream().filter(account -> !ediId.isEmpty() && account.ediId().equals(ediId))
                .findFirst();
    }

    public List<Account> all() {
        return known().values().stream().map(Stored::account).toList();
    }

    public List<Account> in(Role role) {
        return all().stream().filter(account -> account.role() == role && account.enabled()).toList();
    }

    /**
     * The account, when it is open and the secret is its own. An unknown account costs as much time as a
     * known one.
     */
    public Optional<Account> verify(String id, String secret) {
        var stored = Optional.ofNullable(known().get(id)).filter(one -> one.account().enabled());
        var hash = stored.map(Stored::secretHash).orElseGet(this::noSecret);
        var right = verified.check(id, secret, hash, () -> encoder.matches(secret, hash));
        return right ? stored.map(Stored::account) : Optional.empty();
    }

    /** A hash that nothing matches, so that an unknown account is looked into as long as a known one. */
    private String noSecret() {
        if (noSecret.isEmpty()) {
            noSecret = encoder.encode(UUID.randomUUID().toString());
        }
        return noSecret;
    }

    /** @return false when there is such an account already, which then stays as it is */
    public boolean open(Account account, String secretHash) {
        var opened = sql.sql("""
                        insert into account (id, secret_hash, role, name_zh, name_en, edi_id, enabled,
                                             created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(account.id(), secretHash, account.role().name(), account.name().zh(),
                        account.name().en(), account.ediId().isEmpty() ? null : account.ediId(),
                        account.enabled(), OffsetDateTime.now(ZoneOffset.UTC))
                .update() == 1;
        known = read();
        return opened;
    }

    /** @return false when there is no such account */
    public boolean renewSecret(String id, String secretHash) {
        return change("update account set secret_hash = ? where id = ?", secretHash, id);
    }

    /** @return false when there is no such account */
    public boolean close(String id) {
        return change("update account set enabled = ? where id = ?", false, id);
    }

    private boolean change(String statement, Object value, String id) {
        var changed = sql.sql(statement).params(value, id).update() == 1;
        known = read();
        return changed;
    }

    private Map<String, Stored> known() {
        if (System.nanoTime() - known.readAt() >= FRESH) {
            known = read();
        }
        return known.byId();
    }

    private Known read() {
        Collection<Stored> rows = sql.sql("""
                        select id, secret_hash, role, name_zh, name_en, edi_id, enabled
                        from account order by id""")
                .query(Accounts::stored).list();
        return new Known(rows.stream().collect(Collectors.toUnmodifiableMap(one -> one.account().id(),
                Function.identity())), System.nanoTime());
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var ediId = row.getString("edi_id");
        return new Stored(new Account(row.getString("id"), Role.valueOf(row.getString("role")),
                new Text(row.getString("name_zh"), row.getString("name_en")), ediId == null ? "" : ediId,
                row.getBoolean("enabled")), row.getString("secret_hash"));
    }
}
