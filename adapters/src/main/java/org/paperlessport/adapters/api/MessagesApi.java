package org.paperlessport.adapters.api;

import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.paperlessport.adapters.casebook.Channel;
import org.paperlessport.adapters.casebook.MessageIntake;
import org.paperlessport.adapters.casebook.MessageIntake.Taken;
import org.paperlessport.adapters.casebook.MessageViews;
import org.paperlessport.adapters.casebook.MessageViews.MessageDetail;
import org.paperlessport.adapters.casebook.MessageViews.MessageRow;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.clearance.Text;
import org.paperlessport.schemas.Fault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes messages in and tells what became of them. */
@RestController
@RequestMapping("/api/v1/messages")
@Tag(name = "Messages", description = "Send a message, follow its fate")
class MessagesApi {

    private final MessageIntake intake;
    private final MessageViews messages;
    private final long maxBytes;

    MessagesApi(MessageIntake intake, MessageViews messages, IntakeSettings settings) {
        this.intake = intake;
        this.messages = messages;
        this.maxBytes = settings.maxBytes().toBytes();
    }

    /** @param type e.g. CEB621 or CODECO */
    record Accepted(String id, String type, int documents, boolean duplicate) {
    }

    /**
     * @param cause     why it is parked or refused, e.g. NOT_HANDLED or SIGNATURE; else empty
     * @param signature what was found out about its signature; not there when nobody looked
     */
    record Fate(String id, String type,
                @Schema(allowableValues = {"RECEIVED", "APPLIED", "PARTLY_APPLIED", "REJECTED", "PARKED"})
                String status, String cause, OffsetDateTime receivedAt, List<DocumentFate> documents,
                List<Fault> errors,
                @JsonInclude(JsonInclude.Include.NON_NULL) SignatureView signature) {
    }

    record DocumentFate(String ref, String outcome, String caseId) {
    }

    @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE, "application/edifact",
            "application/edi-x12", MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(summary = "Send a message",
            description = "The body is the message as it is, XML, EDIFACT, X12 or a platform file; the hub "
                    + "recognises the format. 202 says that it is kept on disk and readable. The same bytes again have the same id "
                    + "and no effect.",
            requestBody = @RequestBody(required = true, content = {
                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                @Content(mediaType = "application/edifact", schema = @Schema(type = "string")),
                @Content(mediaType = "application/edi-x12", schema = @Schema(type = "string"))}))
    @ApiResponse(responseCode = "202", description = "Kept and readable; Location is where to follow it")
    @ApiResponse(responseCode = "409",
            description = "Its guid or interchange reference was taken with other bytes")
    @ApiResponse(responseCode = "422",
            description = "Unreadable or against its schema; errors tells every fault")
    ResponseEntity<Accepted> send(@Parameter(hidden = true) HttpServletRequest request,
                                  @AuthenticationPrincipal Account account) throws IOException {
        var bytes = RawBody.of(request, maxBytes);
        var taken = intake.take(account.id(), Channel.HTTP, bytes);
        if (taken instanceof Taken.Refused refused) {
            throw refused(refused);
        }
        if (taken instanceof Taken.Conflict conflict) {
            throw conflict(conflict);
        }
        var accepted = (Taken.Accepted) taken;
        return ResponseEntity.accepted().location(URI.create("/api/v1/messages/" + accepted.id()))
                .body(new Accepted(String.valueOf(accepted.id()), accepted.type(), accepted.documents(),
                        accepted.duplicate()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "What became of a message", description = "For its sender, officers and operators.")
    Fate fate(@PathVariable String id, @AuthenticationPrincipal Account account) {
        var row = visible(id, account);
        return fate(messages.detail(row.id()).orElseThrow(Problem::notFound));
    }

    @GetMapping("/{id}/content")
    @Operation(summary = "The bytes of a message as received",
            description = "For its sender, officers and operators.")
    ResponseEntity<byte[]> content(@PathVariable String id, @AuthenticationPrincipal Account account) {
        return Documents.asSent(messages.content(visible(id, account).id()), "message-" + id);
    }

    private MessageRow visible(String id, Account account) {
        if (!id.matches("[0-9]{1,18}")) {
            throw Problem.notFound();
        }
        return messages.row(Long.parseLong(id))
                .filter(row -> row.account().equals(account.id()) || account.role() == Role.OFFICER
                        || account.role() == Role.OPERATOR)
                .orElseThrow(Problem::notFound);
    }

    private static Fate fate(MessageDetail detail) {
        var row = detail.message();
        return new Fate(String.valueOf(row.id()), row.type(), row.status(), row.cause(),
                Notation.beijing(row.receivedAt()),
                detail.outcomes().stream().map(one -> new DocumentFate(one.ref(), one.outcome(),
                        one.caseId().map(String::valueOf).orElse(null))).toList(),
                detail.faults(), detail.seal().map(SignatureView::of).orElse(null));
    }

    private static Problem refused(Taken.Refused refused) {
        return new Problem(ProblemKind.MESSAGE_REFUSED, ProblemKind.MESSAGE_REFUSED.advice())
                .with("messageId", String.valueOf(refused.id())).with("messageType", refused.type())
                .with("errors", refused.faults());
    }

    private static Problem conflict(Taken.Conflict conflict) {
        return new Problem(ProblemKind.REFERENCE_TAKEN, new Text(
                "编号 " + conflict.reference() + " 已用于内容不同的报文，请换新编号。",
                "The reference " + conflict.reference() + " belongs to other bytes; give this one its own."))
                .with("messageId", String.valueOf(conflict.id())).with("reference", conflict.reference())
                .with("takenBy", String.valueOf(conflict.takenBy()));
    }
}
