package org.paperlessport.adapters.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of firms. Each change commits at once, whatever transaction its caller is in. */
@Component
class FirmTable {

    private final JdbcClient sql;
    private final TransactionTemplate atOnce;

    FirmTable(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.atOnce = new TransactionTemplate(transactions);
        this.atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param account who speaks for it, or empty. @param readAt by {@link System#nanoTime()} */
    record Entry(String code, String account, Set<String> roles, long readAt) {

        boolean plays(Owner role) {
            return roles.contains(role.name());
        }
    }

    /** Customs registration number (10) or unified social credit code (18), capital letters and digits. */
    static boolean isCode(String code) {
        return code.matches("[0-9A-Z]{1,18}");
    }

    Optional<Entry> find(String code) {
        return sql.sql("select code, account, roles from firm where code = ?").param(code)
                .query(FirmTable::entry).optional();
    }

    Set<String> codesOf(String account) {
        return sql.sql("select code from firm where account = ?").param(account).query(String.class).set();
    }

    /** Takes a firm in, or adds a role to the ones it plays. */
    Entry takeIn(Firm firm, Owner role) {
        return commit(() -> {
            insert(firm, role.name());
            return withRole(firm.code(), role.name());
        });
    }

    /** The account speaks for the firm from now on, unless another already does. */
    Entry claim(String code, Account account) {
        return commit(() -> {
            insert(new Firm(code, ""), account.role().part().map(Owner::name).orElse(""));
            sql.sql("update firm set account = ? where code = ? and account is null")
                    .params(account.id(), code).update();
            return find(code).orElseThrow();
        });
    }

    Entry register(Firm firm, Account account) {
        return commit(() -> {
            var role = account.role().part().map(Owner::name).orElse("");
            insert(firm, role);
            sql.sql("update firm set account = ?, name = ? where code = ?")
                    .params(account.id(), firm.name(), firm.code()).update();
            return role.isEmpty() ? find(firm.code()).orElseThrow() : withRole(firm.code(), role);
        });
    }

    private void insert(Firm firm, String role) {
        var name = firm.name().length() > 100 ? firm.name().substring(0, 100) : firm.name();
        sql.sql("insert into firm (code, name, roles, registered_at) values (?, ?, ?, ?) "
                + "on conflict do nothing")
                .params(firm.code(), name, role, OffsetDateTime.now(ZoneOffset.UTC)).update();
    }

    private Entry withRole(String code, String role) {
        var entry = find(code).orElseThrow();
        if (entry.roles().contains(role)) {
            return entry;
        }
        var roles = new TreeSet<>(entry.roles());
        roles.add(role);
        sql.sql("update firm set roles = ? where code = ?").params(String.join(",", roles), code).update();
        return find(code).orElseThrow();
    }

    private Entry commit(Supplier<Entry> change) {
        return atOnce.execute(status -> change.get());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var account = row.getString("account");
        var roles = Arrays.stream(row.getString("roles").split(",")).filter(role -> !role.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Entry(row.getString("code"), account == null ? "" : account, roles, System.nanoTime());
    }
}
