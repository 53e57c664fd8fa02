package org.paperlessport.clearance.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paperlessport.clearance.port.PortExamples.BILL;
import static org.paperlessport.clearance.port.PortExamples.BOX;
import static org.paperlessport.clearance.port.PortExamples.NOW;
import static org.paperlessport.clearance.port.PortExamples.OTHER_BILL;
import static org.paperlessport.clearance.port.PortExamples.OTHER_BOX;
import static org.paperlessport.clearance.port.PortExamples.OTHER_SITE;
import static org.paperlessport.clearance.port.PortExamples.SITE;
import static org.paperlessport.clearance.port.PortExamples.TERMINAL;
import static org.paperlessport.clearance.port.PortExamples.aManifest;
import static org.paperlessport.clearance.port.PortExamples.entry;
import static org.paperlessport.clearance.port.PortExamples.in;
import static org.paperlessport.clearance.port.PortExamples.manifest;
import static org.paperlessport.clearance.port.PortExamples.out;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paperlessport.clearance.port.Manifest.Entry;
import org.paperlessport.clearance.port.Manifest.Purpose;
import org.paperlessport.clearance.port.PortExamples.Book;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;
import org.paperlessport.clearance.port.PortOutcome.Answer;

class ManifestRulesTest {

    private final Book book = new Book();

    @Test
    void anAcceptedManifestPermitsTransferOfItsContainersToTheSite() {
        var accepted = book.accept(manifest(Purpose.ORIGINAL, entry(BILL, BOX),
                entry(OTHER_BILL, OTHER_BOX)));

        assertThat(accepted.answer()).isEqualTo(Answer.MOVED);
        assertThat(accepted.notices(PermissionTold.class)).containsExactly(new PermissionTold(TERMINAL,
                Permission.transferTo(SITE), Set.of(BOX, OTHER_BOX), Set.of(BILL, OTHER_BILL), NOW));
        assertThat(accepted.notices(StepTold.class)).extracting(StepTold::step)
                .containsExactly(Step.TRANSFER_PERMITTED, Step.TRANSFER_PERMITTED);
        assertThat(book.bills()).hasSize(2);
    }

    @Test
    void aBillThatNamesNoSiteGoesToTheUsualOne() {
        book.accept(manifest(Purpose.ORIGINAL, new Entry(BILL, Place.UNKNOWN, Set.of(BOX))));

        assertThat(book.box().conditions().permission()).isEqualTo(Permission.transferTo(SITE));
    }

    @Test
    void theSameManifestAgainIsAlreadyKnown() {
        book.accept(aManifest());

        assertThat(book.accept(aManifest())).isEqualTo(PortOutcome.alreadyKnown());
    }

    @Test
    void theSameNumberWithOtherContentIsForTheSenderToMend() {
        book.accept(aManifest());

        assertRefused(manifest(Purpose.ORIGINAL, entry(BILL, OTHER_BOX)), Correction.MANIFEST_DIFFERS,
                PortExamples.FILING.manifest());
        assertRefused(manifest(Purpose.ORIGINAL, entry(BILL, BOX), entry(OTHER_BILL, OTHER_BOX)),
                Correction.MANIFEST_DIFFERS, PortExamples.FILING.manifest());
    }

    @Test
    void anAdditionAddsBills() {
        book.accept(aManifest());

        assertThat(book.accept(manifest(Purpose.ADDITION, entry(OTHER_BILL, BOX))).answer())
                .isEqualTo(Answer.MOVED);
        assertThat(book.box().visit().bills()).containsExactly(BILL, OTHER_BILL);
        assertRefused(manifest(Purpose.ADDITION, entry(OTHER_BILL, OTHER_BOX)), Correction.MANIFEST_DIFFERS,
                PortExamples.FILING.manifest());
    }

    @Test
    void aReplacementTakesThePlaceOfWhatWasStated() {
        book.accept(aManifest());

        var replaced = book.accept(manifest(Purpose.REPLACEMENT, entry(OTHER_BILL, OTHER_BOX)));

        assertThat(replaced.removed()).containsExactly(BILL);
        assertThat(replaced.notices(PermissionTold.class)).extracting(PermissionTold::permission)
                .containsExactly(Permission.NONE, Permission.transferTo(SITE));
        assertThat(book.box().isOnManifest()).isFalse();
    }

    @Test
    void aCancellationWithdrawsThePermission() {
        book.accept(aManifest());

        var cancelled = book.accept(manifest(Purpose.CANCELLATION));

        assertThat(cancelled.removed()).containsExactly(BILL);
        assertThat(cancelled.notices()).containsExactly(
                new PermissionTold(TERMINAL, Permission.NONE, Set.of(BOX), Set.of(), NOW));
    }

    @Test
    void whatIsUnderWayCanNoLongerBeChanged() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));

        assertRefused(manifest(Purpose.REPLACEMENT, entry(OTHER_BILL, OTHER_BOX)),
                Correction.CHANGE_AFTER_ARRIVAL,
                PortExamples.FILING.manifest());
        assertRefused(manifest(Purpose.CANCELLATION), Correction.CHANGE_AFTER_ARRIVAL,
                PortExamples.FILING.manifest());
    }

    @Test
    void aManifestThatIsNotOnFileCannotBeChanged() {
        assertRefused(manifest(Purpose.REPLACEMENT, entry(BILL, BOX)), Correction.MANIFEST_UNKNOWN,
                PortExamples.FILING.manifest());
        assertRefused(manifest(Purpose.CANCELLATION), Correction.MANIFEST_UNKNOWN,
                PortExamples.FILING.manifest());
    }

    @Test
    void everyFaultOfTheBillsIsNamed() {
        book.accept(aManifest());
        var other = new Manifest(new Filing("OTHER", "OTHERLINE"), Purpose.ORIGINAL, TERMINAL,
                List.of(entry(BILL, BOX), entry(OTHER_BILL), entry(OTHER_BILL, BOX)));

        assertThat(book.accept(other).notices()).containsExactly(
                new CorrectionAsked(Correction.BILL_TAKEN, BILL.value()),
                new CorrectionAsked(Correction.BILL_WITHOUT_CONTAINER, OTHER_BILL.value()),
                new CorrectionAsked(Correction.BILL_TWICE, OTHER_BILL.value()));
        assertRefused(manifest(Purpose.ORIGINAL), Correction.MANIFEST_EMPTY, PortExamples.FILING.manifest());
    }

    @Test
    void aContainerThatComesAgainBeginsANewVisit() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));
        book.record(in(SITE, "09:10"));
        var again = new Manifest(new Filing("DHM2612010001", "DHLINE"), Purpose.ORIGINAL, TERMINAL,
                List.of(new Entry(OTHER_BILL, OTHER_SITE, Set.of(BOX))));

        book.accept(again);

        assertThat(book.box().visit())
                .isEqualTo(new Visit(in(SITE, "09:10").at(), TERMINAL, Set.of(OTHER_BILL),
                List.of()));
        assertThat(book.box().conditions().permission()).isEqualTo(Permission.transferTo(OTHER_SITE));
        assertThat(book.record(in(SITE, "09:10"))).isEqualTo(PortOutcome.alreadyKnown());
        assertThat(PortRules.awaitsArrival(book.records().bill(BILL))).isFalse();
        assertThat(PortRules.awaitsArrival(book.records().bill(OTHER_BILL))).isTrue();
    }

    @Test
    void aSecondManifestMayAddItsBillToAContainerOnTheWay() {
        book.accept(aManifest());
        book.record(out(TERMINAL, "07:30"));
        var second = new Manifest(new Filing("FWM1", "FORWARDER"), Purpose.ORIGINAL, TERMINAL,
                List.of(entry(OTHER_BILL, BOX)));

        var accepted = book.accept(second);

        assertThat(accepted.notices(PermissionTold.class)).isEmpty();
        assertThat(accepted.notices(StepTold.class)).extracting(told -> told.bill().number(), StepTold::step)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(OTHER_BILL, Step.LEFT_TERMINAL));
    }

    private void assertRefused(Manifest manifest, Correction correction, String reference) {
        var outcome = book.accept(manifest);
        assertThat(outcome).isEqualTo(PortOutcome.refused(correction, reference));
    }
}
