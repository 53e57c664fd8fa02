package org.paperlessport.adapters.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.adapters.partners.PartnersSettings.Unknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Accounts as the command opens, renews and closes them, and their credentials. */
class AccountsTest {

    private JdbcConnectionPool database;
    private Accounts accounts;
    private Firms firms;
    private AccountCommand command;

    @BeforeEach
    void open() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;"
                + "DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "", "");
        Flyway.configure().dataSource(database).load().migrate();
        var cheap = new BCryptPasswordEncoder(4);
        accounts = new Accounts(JdbcClient.create(database), cheap);
        firms = new Firms(new FirmTable(JdbcClient.create(database), new JdbcTransactionManager(database)), accounts,
                new PartnersSettings(Unknown.REFUSE));
        command = new AccountCommand(accounts, firms, new Certificates(JdbcClient.create(database)), cheap);
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    private String opened() {
        var said = command.run(List.of("open", "--id=yong-express", "--role=carrier", "--name-zh=甬速",
                "--name-en=Yong Express", "--edi-id=YONGEX", "--firm=3302968YE1:甬速物流"));
        return said.substring(said.lastIndexOf(' ') + 1);
    }

    @Test
    void anAccountIsOpenedWithASecretThatIsKeptOnlyAsAHash() {
        var secret = opened();

        assertThat(accounts.verify("yong-express", secret)).get().isEqualTo(accounts.byId("yong-express").get());
        assertThat(accounts.verify("yong-express", secret + "x")).isEmpty();
        assertThat(accounts.byEdiId("YONGEX")).get().extracting(Account::id).isEqualTo("yong-express");
        assertThat(firms.maySpeakFor("yong-express", "3302968YE1")).isTrue();
        assertThat(JdbcClient.create(database).sql("select secret_hash from account").query(String.class).single())
                .startsWith("$2").doesNotContain(secret);
    }

    @Test
    void anAccountIsOpenedOnce() {
        opened();

        assertThatThrownBy(this::opened).hasMessage("account 'yong-express' or its EDI id exists already");
    }

    @Test
    void aRenewedSecretReplacesTheOldOneAtOnce() {
        var old = opened();
        assertThat(accounts.verify("yong-express", old)).isPresent();

        var said = command.run(List.of("renew", "--id=yong-express"));

        assertThat(accounts.verify("yong-express", old)).isEmpty();
        assertThat(accounts.verify("yong-express", said.substring(said.lastIndexOf(' ') + 1))).isPresent();
    }

    @Test
    void aClosedAccountDoesNotComeIn() {
        var secret = opened();
        assertThat(accounts.verify("yong-express", secret)).isPresent();

        command.run(List.of("close", "--id=yong-express"));

        assertThat(accounts.verify("yong-express", secret)).isEmpty();
        assertThat(firms.maySpeakFor("yong-express", "3302968YE2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "open", "open --id=x", "open id", "renew --id=nobody", "close --id=nobody",
        "firm --id=nobody --firm=A:b", "open --id=x --role=king --name-zh=a --name-en=b",
        "open --id=X! --role=carrier --name-zh=a --name-en=b",
        "open --id=x --role=carrier --name-zh=a --name-en=b --firm=lower:x"})
    void whatIsTypedWrongIsSaidAndChangesNothing(String typed) {
        var arguments = typed.isEmpty() ? List.<String>of() : List.of(typed.split(" "));

        assertThatThrownBy(() -> command.run(arguments)).isInstanceOf(IllegalArgumentException.class);
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void aRightCredentialIsHashedOnceAndAWrongOneEachTime() {
        var verified = new VerifiedCredentials(Duration.ofMinutes(5), 10);
        var hashed = new AtomicInteger();

        for (int i = 0; i < 3; i++) {
            assertThat(verified.check("a", "right", "hash", () -> hashed.incrementAndGet() > 0)).isTrue();
        }
        assertThat(hashed).hasValue(1);
        for (int i = 0; i < 3; i++) {
            assertThat(verified.check("a", "wrong", "hash", () -> hashed.incrementAndGet() < 0)).isFalse();
        }
        assertThat(hashed).hasValue(4);
    }

    @Test
    void aCredentialIsForgottenWhenItsTimeIsOverOrItsHashChanges() {
        var hashed = new AtomicInteger();
        var forgetful = new VerifiedCredentials(Duration.ZERO, 10);
        forgetful.check("a", "s", "hash", () -> hashed.incrementAndGet() > 0);
        forgetful.check("a", "s", "hash", () -> hashed.incrementAndGet() > 0);
        assertThat(hashed).hasValue(2);

        var verified = new VerifiedCredentials(Duration.ofMinutes(5), 10);
        verified.check("a", "s", "hash", () -> hashed.incrementAndGet() > 0);
        verified.check("a", "s", "new hash", () -> hashed.incrementAndGet() > 0);
        assertThat(hashed).hasValue(4);
    }
}
