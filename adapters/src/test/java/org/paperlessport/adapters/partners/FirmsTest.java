package org.paperlessport.adapters.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paperlessport.adapters.partners.PartnersSettings.Unknown;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Happening;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Stage;
import org.paperlessport.clearance.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;

/** The register under both policies, who speaks for whom, and who is told. */
class FirmsTest {

    private static final Firm NEW = new Firm("91330201MA2EXAMPL1", "新商城");

    private JdbcConnectionPool database;
    private Accounts accounts;

    @BeforeEach
    void openWithSomeAccounts() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;"
                + "DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "", "");
        Flyway.configure().dataSource(database).load().migrate();
        accounts = new Accounts(JdbcClient.create(database), NoOpPasswordEncoder.getInstance());
        for (var role : List.of(Role.PLATFORM, Role.MERCHANT, Role.CARRIER, Role.WAREHOUSE, Role.BROKER,
                Role.OFFICER)) {
            accounts.open(account(role.name().toLowerCase(), role), "secret");
        }
        accounts.open(account("warehouse-2", Role.WAREHOUSE), "secret");
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    private static Account account(String id, Role role) {
        return new Account(id, role, new Text(id, id), "", true);
    }

    private Firms firms(Unknown policy) {
        return new Firms(new FirmTable(JdbcClient.create(database), new JdbcTransactionManager(database)), accounts,
                new PartnersSettings(policy));
    }

    @Test
    void underRegisterAnUnknownFirmIsTakenInInEachRoleItPlays() {
        var firms = firms(Unknown.REGISTER);

        assertThat(firms.admits(NEW, Owner.PLATFORM)).isTrue();
        assertThat(firms.admits(NEW, Owner.MERCHANT)).isTrue();

        var strict = firms(Unknown.REFUSE);
        assertThat(strict.admits(NEW, Owner.PLATFORM)).isTrue();
        assertThat(strict.admits(NEW, Owner.MERCHANT)).isTrue();
        assertThat(strict.admits(NEW, Owner.CARRIER)).isFalse();
    }

    @Test
    void underRefuseAnUnknownFirmIsNotAdmittedAndNobodySpeaksForIt() {
        var firms = firms(Unknown.REFUSE);

        assertThat(firms.admits(NEW, Owner.PLATFORM)).isFalse();
        assertThat(firms.maySpeakFor("platform", NEW.code())).isFalse();
    }

    @Test
    void aFirmWithoutACodeIsNeverAdmitted() {
        assertThat(firms(Unknown.REGISTER).admits(new Firm("", "x"), Owner.PLATFORM)).isFalse();
        assertThat(firms(Unknown.REGISTER).admits(new Firm("a b", "x"), Owner.PLATFORM)).isFalse();
    }

    @Test
    void theFirstWhoSpeaksForAnUnclaimedFirmKeepsIt() {
        var firms = firms(Unknown.REGISTER);
        firms.admits(NEW, Owner.PLATFORM);

        assertThat(firms.maySpeakFor("platform", NEW.code())).isTrue();
        assertThat(firms.maySpeakFor("merchant", NEW.code())).isFalse();
        assertThat(firms(Unknown.REGISTER).maySpeakFor("merchant", NEW.code())).isFalse();
        assertThat(firms.of("platform")).isEqualTo(Set.of(NEW.code()));
    }

    @Test
    void aBrokerSpeaksForAnyFirmAndClaimsNone() {
        var firms = firms(Unknown.REGISTER);

        assertThat(firms.maySpeakFor("broker", NEW.code())).isTrue();
        assertThat(firms.maySpeakFor("platform", NEW.code())).isTrue();
        assertThat(firms.maySpeakFor("broker", NEW.code())).isTrue();
        assertThat(firms.accountOf(NEW.code())).contains("platform");
    }

    @Test
    void anOfficerSpeaksForNobody() {
        assertThat(firms(Unknown.REGISTER).maySpeakFor("officer", NEW.code())).isFalse();
        assertThat(firms(Unknown.REGISTER).maySpeakFor("nobody", NEW.code())).isFalse();
    }

    @Test
    void whatAnotherProcessRegisteredCountsAtOnce() {
        var here = firms(Unknown.REFUSE);
        assertThat(here.maySpeakFor("carrier", NEW.code())).isFalse();

        firms(Unknown.REFUSE).register(NEW, accounts.byId("carrier").orElseThrow());

        assertThat(here.maySpeakFor("carrier", NEW.code())).isTrue();
        assertThat(here.admits(NEW, Owner.CARRIER)).isTrue();
    }

    @Test
    void ofManyWhoClaimAtOnceOneWins() throws Exception {
        var firms = firms(Unknown.REGISTER);
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> claims = IntStream.range(0, 40).<Callable<Boolean>>mapToObj(i -> () ->
                firms.admits(NEW, Owner.PLATFORM)
                        & firms.maySpeakFor(i % 2 == 0 ? "platform" : "merchant", NEW.code())).toList();

        var won = 0;
        for (var claim : threads.invokeAll(claims)) {
            won += claim.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(won).isEqualTo(20);
    }

    @Test
    void aNoticeGoesToEachAccountOnce() {
        var firms = firms(Unknown.REGISTER);
        firms.register(new Firm("P", "p"), accounts.byId("platform").orElseThrow());
        firms.register(new Firm("M", "m"), accounts.byId("platform").orElseThrow());
        firms.register(new Firm("C", "c"), accounts.byId("carrier").orElseThrow());
        var audience = new Audience(firms, accounts);

        assertThat(audience.accounts(notice("", Set.of(Owner.PLATFORM, Owner.MERCHANT, Owner.CARRIER,
                Owner.PAYMENT)))).containsExactlyInAnyOrder("platform", "carrier");
    }

    @Test
    void theWarehouseOfTheZoneIsToldOrElseEveryWarehouse() {
        var firms = firms(Unknown.REGISTER);
        firms.register(new Firm("W2", "w"), accounts.byId("warehouse-2").orElseThrow());
        firms.register(new Firm("X", "x"), accounts.byId("merchant").orElseThrow());
        var audience = new Audience(firms, accounts);

        assertThat(audience.accounts(notice("W2", Set.of(Owner.WAREHOUSE)))).containsExactly("warehouse-2");
        assertThat(audience.accounts(notice("", Set.of(Owner.WAREHOUSE))))
                .containsExactlyInAnyOrder("warehouse", "warehouse-2");
        assertThat(audience.accounts(notice("X", Set.of(Owner.WAREHOUSE))))
                .containsExactlyInAnyOrder("warehouse", "warehouse-2");
    }

    private static Notice notice(String area, Set<Owner> to) {
        return new Notice(Happening.RELEASED, Stage.RELEASED,
                new Notice.Parties("P", "M", "UNKNOWN", "C", area, ""), "O1", "W1", "I1",
                java.time.Instant.EPOCH, new Text("放行", "Released"), to);
    }
}
