package org.paperlessport.adapters.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.paperlessport.adapters.casebook.MailboxViews;
import org.paperlessport.adapters.partners.Account;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the hub told an account: answers to what it sent, and notices of cases that concern it. */
@RestController
@RequestMapping("/api/v1/mailbox")
@Tag(name = "Mailbox", description = "Read the answers and notices, again at any time")
class MailboxApi {

    private final MailboxViews mailbox;

    MailboxApi(MailboxViews mailbox) {
        this.mailbox = mailbox;
    }

    /** @param next the cursor to ask after next time; the given one when nothing is new */
    record Page(List<Item> items, long next) {
    }

    /**
     * @param id        the cursor as a string
     * @param inReplyTo the id of the message answered, or null
     * @param content   the document as text, only when asked for
     */
    record Item(long cursor, String id, String type, OffsetDateTime createdAt, String inReplyTo,
                @JsonInclude(JsonInclude.Include.NON_NULL) String content) {
    }

    @GetMapping
    @Operation(summary = "What lies in the mailbox after a cursor",
            description = "Oldest first, re-readable from any cursor. A reader that follows next "
                    + "never sees a gap. A page with content may be shorter than the limit: "
                    + "go on until it is empty.")
    Page read(@RequestParam(defaultValue = "0") @Parameter(description = "The cursor read last") long after,
              @RequestParam(defaultValue = "100") @Parameter(description = "1 to 1000") int limit,
              @RequestParam(defaultValue = "") @Parameter(description = "E.g. CEB622 or NOTICE") String type,
              @RequestParam(defaultValue = "false") boolean content,
              @AuthenticationPrincipal Account account) {
        PageSize.check(limit, 1000);
        PageSize.checkAfter(after);
        var items = mailbox.after(account.id(), after, limit, Optional.of(type).filter(one -> !one.isEmpty()),
                content).stream().map(MailboxApi::item).toList();
        return new Page(items, items.isEmpty() ? after : items.get(items.size() - 1).cursor());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A document of the mailbox as sent")
    ResponseEntity<byte[]> document(@PathVariable String id, @AuthenticationPrincipal Account account) {
        if (!id.matches("[0-9]{1,18}")) {
            throw Problem.notFound();
        }
        var item = mailbox.item(account.id(), Long.parseLong(id)).orElseThrow(Problem::notFound);
        return Documents.asSent(item.content().orElseThrow(), item.type() + "-" + id);
    }

    private static Item item(MailboxViews.Item item) {
        return new Item(item.cursor(), String.valueOf(item.cursor()), item.type(),
                Notation.beijing(item.createdAt()), item.inReplyTo().map(String::valueOf).orElse(null),
                item.content().map(Documents::text).orElse(null));
    }
}
