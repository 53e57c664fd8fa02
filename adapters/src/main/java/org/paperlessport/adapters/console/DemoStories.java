package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.casebook.MailboxViews;
import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Stage;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Tells how something goes that a visitor of the demo set going. */
@Component
class DemoStories {

    private final CaseViews cases;
    private final MailboxViews mailboxes;
    private final Clerk clerk;

    DemoStories(CaseViews cases, MailboxViews mailboxes, Clerk clerk) {
        this.cases = cases;
        this.mailboxes = mailboxes;
        this.clerk = clerk;
    }

    /**
     * @param file   empty until the first paper has arrived
     * @param answer the last answer to the declaration as it was sent, or empty
     */
    public record Story(Played played, Optional<CaseFile> file, Optional<Clerk.NextStep> next,
                        Optional<Clerk.GateAnswer> gate, String answer) {

        /** Whether nothing more will happen by itself. */
        public boolean settled() {
            return file.map(CaseFile::state).map(CaseState::stage).map(stage -> switch (stage) {
                case CLOSED, CANCELLED, RETURNED, SHIP_BACK -> true;
                case REFUSED -> played.command().equals("break-it");
                default -> false;
            }).orElse(false);
        }

        /** Where it stands, as a message key; a case must be there. */
        public String nowKey() {
            return OrderStory.nowKey(file.orElseThrow());
        }

        public boolean red() {
            return file.filter(one -> one.state().stage() == Stage.UNDER_INSPECTION).isPresent();
        }

        public boolean refused() {
            return file.filter(one -> one.state().stage() == Stage.REFUSED).isPresent();
        }

        /** From declaration to release, in seconds with one decimal; empty until released. */
        public Optional<Double> seconds() {
            return file.map(CaseFile::state).flatMap(state -> state.declaredAt().flatMap(declared ->
                    state.releasedAt().map(released ->
                            Duration.between(declared, released).toMillis() / 1000.0)));
        }
    }

    Story of(Played played) {
        var file = cases.byOrder(played.ebpCode(), played.orderNo());
        return new Story(played, file, file.map(one -> clerk.next(one.asCase())),
                file.map(one -> clerk.gate(one.asCase())), file.map(this::lastAnswer).orElse(""));
    }

    private String lastAnswer(CaseFile file) {
        return file.declaration().flatMap(this::lastAnswer)
                .flatMap(sent -> mailboxes.item(sent.account(), sent.cursor()))
                .flatMap(MailboxViews.Item::content)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("><", ">\n<")).orElse("");
    }

    private Optional<MailboxViews.Sent> lastAnswer(Filed<Declaration> filed) {
        return mailboxes.inReplyTo(Long.parseLong(filed.messageId())).stream()
                .filter(sent -> sent.account().equals(filed.account()))
                .reduce((earlier, later) -> later);
    }
}
