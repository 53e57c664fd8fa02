package org.paperlessport.routes;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.CamelContext;
import org.paperlessport.adapters.casebook.Archive;
import org.paperlessport.adapters.casebook.Backlog;
import org.paperlessport.adapters.casebook.CaseDesk;
import org.paperlessport.adapters.casebook.CaseJson;
import org.paperlessport.adapters.casebook.Casework;
import org.paperlessport.adapters.casebook.Commit;
import org.paperlessport.adapters.casebook.FilingDesk;
import org.paperlessport.adapters.casebook.MessageViews;
import org.paperlessport.adapters.casebook.Numbers;
import org.paperlessport.adapters.casebook.Outbox;
import org.paperlessport.adapters.casebook.PortDesk;
import org.paperlessport.adapters.casebook.Tidying;
import org.paperlessport.adapters.customs.CustomsTables;
import org.paperlessport.adapters.customs.FormatCheck;
import org.paperlessport.adapters.partners.Accounts;
import org.paperlessport.adapters.partners.Audience;
import org.paperlessport.adapters.partners.Certificates;
import org.paperlessport.adapters.partners.NoticeMessages;
import org.paperlessport.adapters.port.PortMessages;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.FirmRegister;
import org.paperlessport.clearance.Limits;
import org.paperlessport.clearance.port.ManifestRules;
import org.paperlessport.clearance.port.Place;
import org.paperlessport.routes.batch.BatchComponent;
import org.paperlessport.routes.validation.HubValidator;
import org.paperlessport.schemas.Validator;
import org.paperlessport.schemas.ceb.CebReader;
import org.paperlessport.schemas.ceb.CebWriter;
import org.paperlessport.schemas.edi.EdiParty;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import java.nio.file.Path;
import java.time.Clock;

/** Puts the parts together: the rooms, the casebook, the clerk and the desks. */
@Configuration
@EnableConfigurationProperties({Sweep.Patience.class, PartnerDoors.Channels.class, Editions.class,
        EdiAgreements.Settings.class})
class HubConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Commit commit(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Commit(jdbc, transactions);
    }

    @Bean
    Numbers numbers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Numbers(jdbc, transactions);
    }

    @Bean
    Archive archive(JdbcTemplate jdbc, Commit commit, Numbers numbers, CaseJson json, Clock clock) {
        return new Archive(jdbc, commit, numbers, json, clock);
    }

    @Bean
    Backlog backlog(JdbcTemplate jdbc, Commit commit) {
        return new Backlog(jdbc, commit);
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc, Clock clock) {
        return new Outbox(jdbc, clock);
    }

    @Bean
    PaperRooms paperRooms() {
        return PaperRooms.writing(CebWriter.withDefaultNamespace());
    }

    @Bean
    Rooms rooms(PaperRooms papers, Audience audience) {
        return new Rooms(papers, new NoticeMessages(), audience);
    }

    @Bean
    PortMessages portMessages(@Value("${hub.edi.id:PAPERLESSPORT}") String ediId) {
        return new PortMessages(EdiParty.of(ediId));
    }

    @Bean
    EdiAgreements ediAgreements(EdiAgreements.Settings settings, @Value("${hub.data}") Path data) {
        return new EdiAgreements(settings, data);
    }

    @Bean
    InterchangeReading interchangeReading(PortMessages port, Accounts accounts, Numbers numbers,
                                          EdiAgreements agreements, Clock clock) {
        return new InterchangeReading(port, accounts, numbers, agreements, clock);
    }

    @Bean
    ReadingRoom readingRoom(PaperRooms rooms, InterchangeReading interchanges, Numbers numbers,
                            EdiAgreements agreements, Editions editions, Clock clock) {
        return new ReadingRoom(new CebReader(), interchanges, new X12Reading(agreements, numbers, clock),
                new PlatformReading(agreements), rooms,
                new Refusals(new FormatCheck(CebWriter.withDefaultNamespace(), clock)), editions);
    }

    @Bean
    Validator validator(Clock clock) {
        return HubValidator.at(clock);
    }

    @Bean
    PortDesk portDesk(Casework casework, Clerk clerk, PortMessages port, Accounts accounts, MessageViews messages,
                      Numbers numbers, @Value("${hub.port.usual-site:NBCC01}") String usualSite) {
        return new PortDesk(casework, clerk, new ManifestRules(new Place(usualSite)),
                new PortOffice(port, accounts, messages, numbers));
    }

    @Bean
    Clerk clerk(CustomsTables tables) {
        return new Clerk(tables.tariff(), tables.screening(), Limits.OF_2019);
    }

    @Bean
    Casework casework(JdbcTemplate jdbc, Commit commit, Numbers numbers, CaseJson json, FirmRegister firms,
                      Rooms rooms, Clock clock) {
        return new Casework(jdbc, commit, numbers, json, firms, rooms, clock);
    }

    @Bean
    FilingDesk filingDesk(Casework casework, Clerk clerk) {
        return new FilingDesk(casework, clerk);
    }

    @Bean
    CaseDesk caseDesk(Casework casework, Clerk clerk) {
        return new CaseDesk(casework, clerk);
    }

    @Bean
    RecentlyRead recentlyRead() {
        return new RecentlyRead();
    }

    @Bean
    Pressure pressure(@Value("${hub.intake.most-waiting:50000}") long most) {
        return new Pressure(most);
    }

    @Bean
    WorkQueue workQueue(ConnectionFactory connections) {
        return new WorkQueue(connections);
    }

    @Bean
    Seals seals(Environment environment, Certificates certificates, Accounts accounts, Rooms rooms, Clock clock) {
        // Bound as a whole: a bare off in a file of settings is a truth value there, not a word.
        Seals.Policy policy = Binder.get(environment).bind("hub.signatures", Seals.Policy.class)
                .orElse(Seals.Policy.RECORD);
        return new Seals(policy, certificates, accounts,
                new SealReceipts(rooms, CebWriter.withDefaultNamespace(), clock), clock);
    }

    @Bean
    Intake intake(ReadingRoom readingRoom, Seals seals, Archive archive, RecentlyRead recentlyRead, WorkQueue work,
                  Pressure pressure) {
        return new Intake(readingRoom, seals, archive, recentlyRead, work, pressure);
    }

    @Bean
    Apply apply(Backlog backlog, Archive archive, ReadingRoom readingRoom, RecentlyRead recentlyRead,
                FilingDesk desk, PortDesk portDesk, Pressure pressure) {
        return new Apply(backlog, archive, readingRoom, recentlyRead, desk, portDesk, pressure);
    }

    @Bean
    Tidying tidying(JdbcTemplate jdbc, Commit commit) {
        return new Tidying(jdbc, commit);
    }

    @Bean
    Sweep sweep(Backlog backlog, WorkQueue work, CaseDesk cases, Tidying tidying, Clock clock,
                Sweep.Patience patience) {
        return new Sweep(backlog, work, cases, tidying, clock, patience);
    }

    @Bean
    Folders folders(@Value("${hub.data}") Path data, Intake intake) {
        return new Folders(data.resolve("partners"), intake);
    }

    @Bean
    PartnerDoors partnerDoors(CamelContext camel, Accounts accounts, Intake intake, Folders folders,
                              PartnerDoors.Channels channels) {
        return new PartnerDoors(camel, accounts, intake, folders, channels);
    }

    @Bean
    Delivery delivery(Outbox outbox, Folders folders, ConnectionFactory connections) {
        return new Delivery(outbox, folders, connections);
    }

    @Bean("batch")
    BatchComponent batch(ConnectionFactory connections) {
        return new BatchComponent(connections);
    }
}
