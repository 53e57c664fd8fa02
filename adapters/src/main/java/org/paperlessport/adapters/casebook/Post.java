package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.PaperKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what the clerk put on the desk into letters: the returns to one account, for papers of one kind and message,
 * go together, up to 100 a document; a notice is a letter by itself.
 */
final class Post {

    private static final int MOST_RETURNS = 100;

    private final Scribe scribe;
    private final MailboxWriter mailboxes;

    Post(Scribe scribe, MailboxWriter mailboxes) {
        this.scribe = scribe;
        this.mailboxes = mailboxes;
    }

    /** @param besides letters that are written already */
    void send(Bench bench, List<Letter> besides, Instant at) {
        List<Letter> letters = new ArrayList<>(besides);
        Map<Envelope, List<Answer>> envelopes = new LinkedHashMap<>();
        for (Answer answer : bench.answers()) {
            envelopes.computeIfAbsent(Envelope.of(answer), envelope -> new ArrayList<>()).add(answer);
        }
        envelopes.forEach((envelope, answers) -> {
            for (int from = 0; from < answers.size(); from += MOST_RETURNS) {
                letters.add(envelope.letter(scribe.returns(envelope.kind(),
                        answers.subList(from, Math.min(from + MOST_RETURNS, answers.size())))));
            }
        });
        for (Notice notice : bench.notices()) {
            List<String> audience = scribe.audience(notice);
            if (!audience.isEmpty()) {
                Written written = scribe.notice(notice);
                audience.forEach(account -> letters.add(
                        new Letter(account, written.type(), 0, Channel.HTTP, written.bytes())));
            }
        }
        mailboxes.post(letters, at);
    }

    private record Envelope(String account, PaperKind kind, long inReplyTo, Channel channel) {

        static Envelope of(Answer answer) {
            return new Envelope(answer.paper().account(), answer.paper().paper().key().kind(),
                    Long.parseLong(answer.paper().messageId()), Channel.valueOf(answer.paper().channel()));
        }

        Letter letter(Written written) {
            return new Letter(account, written.type(), inReplyTo, channel, written.bytes());
        }
    }
}
