package org.paperlessport.adapters.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paperlessport.clearance.port.Bill;
import org.paperlessport.clearance.port.BillNumber;
import org.paperlessport.clearance.port.Container;
import org.paperlessport.clearance.port.ContainerNumber;
import org.paperlessport.clearance.port.ManifestRules;
import org.paperlessport.clearance.port.Place;
import org.paperlessport.clearance.port.PortNotice;
import org.paperlessport.clearance.port.PortNotice.Alarm;
import org.paperlessport.clearance.port.PortNotice.ArrivalLifted;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.clearance.port.PortOutcome;
import org.paperlessport.clearance.port.PortRecords;
import org.paperlessport.clearance.port.PortRules;
import org.paperlessport.schemas.edi.EdiMessage;
import org.paperlessport.schemas.edi.EdiParty;
import org.paperlessport.schemas.edi.EdiReader;

/** A container from its manifest to the site, by the papers alone. */
class PortStoryTest {

    private static final Path PAPERS =
            Path.of("..", "test-fixtures", "src", "main", "resources", "papers", "edi");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final PortMessages port = new PortMessages(EdiParty.of("PAPERLESSPORT"));
    private final ManifestRules manifests = new ManifestRules(new Place("NBCC01"));
    private final Map<ContainerNumber, Container> containers = new TreeMap<>();
    private final Map<BillNumber, Bill> bills = new TreeMap<>();

    @Test
    void aBoxIsManifestedLeavesTheTerminalAndArrives() throws IOException {
        assertThat(kinds(send("manifest-two-bills.edi")))
                .containsExactly(PermissionTold.class, StepTold.class, StepTold.class);
        assertThat(kinds(send("gate-out-terminal.edi"))).containsExactly(StepTold.class);
        assertThat(kinds(send("gate-in-site.edi"))).containsExactly(StepTold.class, ArrivalLifted.class);
        assertThat(send("gate-in-site.edi")).isEmpty();
        assertThat(send("manifest-two-bills.edi")).isEmpty();
        assertThat(kinds(send("manifest-two-bills-other-content.edi")))
                .containsExactly(CorrectionAsked.class);
        assertThat(kinds(send("manifest-cancelled.edi"))).containsExactly(CorrectionAsked.class);
        assertThat(kinds(send("gate-out-second-container.edi"))).containsExactly(StepTold.class);
        assertThat(kinds(send("gate-in-second-container.edi")))
                .containsExactly(StepTold.class, ArrivalLifted.class);
        assertThat(bills.values()).hasSize(2).allMatch(Bill::hasArrived);
    }

    @Test
    void aBoxWithoutManifestThatLeavesAlarms() throws IOException {
        assertThat(kinds(send("gate-out-without-manifest.edi")))
                .containsExactly(PermissionTold.class, Alarm.class, CorrectionAsked.class);
    }

    private List<PortNotice> send(String paper) throws IOException {
        List<PortNotice> told = new ArrayList<>();
        for (EdiMessage message : EdiReader.standard().read(Files.readAllBytes(PAPERS.resolve(paper)))
                .acceptedMessages()) {
            if (PortMessages.isManifest(message)) {
                port.readManifest(message, "shipping-line").understood()
                        .forEach(manifest -> told.addAll(keep(manifests.accept(manifest, records(), NOW))));
            } else {
                port.readGateReports(message).understood().forEach(report -> told.addAll(
                        keep(PortRules.record(report.move(), report.bills(), records(), NOW))));
            }
        }
        return told;
    }

    private PortRecords records() {
        return PortRecords.of(containers.values(), bills.values());
    }

    private List<PortNotice> keep(PortOutcome outcome) {
        outcome.containers().forEach(container -> containers.put(container.number(), container));
        outcome.bills().forEach(bill -> bills.put(bill.number(), bill));
        outcome.removed().forEach(bills::remove);
        return outcome.notices();
    }

    private static List<Class<?>> kinds(List<PortNotice> notices) {
        return notices.stream().<Class<?>>map(Object::getClass).toList();
    }
}
