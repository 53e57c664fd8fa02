package org.paperlessport.adapters.console;

import jakarta.servlet.http.HttpServletResponse;
import org.paperlessport.adapters.casebook.CaseViews;
import org.paperlessport.adapters.casebook.MailboxViews;
import org.paperlessport.adapters.casebook.MessageViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Onlookers;
import org.paperlessport.adapters.partners.Role;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Recogniser;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;
import java.util.Optional;

/** One message: its fate, its faults beside its bytes, what became of its documents, what was answered. */
@Controller
@RequestMapping("/messages")
class MessagePage {

    private final MessageViews messages;
    private final MailboxViews mailboxes;
    private final CaseViews cases;
    private final Onlookers onlookers;
    private final Wording wording;

    MessagePage(MessageViews messages, MailboxViews mailboxes, CaseViews cases, Onlookers onlookers, Wording wording) {
        this.messages = messages;
        this.mailboxes = mailboxes;
        this.cases = cases;
        this.onlookers = onlookers;
        this.wording = wording;
    }

    /** A fault, and where its link leads within the bytes, or empty. */
    public record PlacedFault(Fault fault, String anchor) {

        /** The place in words, as the published answers count it. */
        public String place(Wording wording) {
            if (fault.where() instanceof Place.InEdi edi) {
                return wording.of("place.edi", edi.segment(), edi.tag(), edi.element(), edi.component());
            }
            return fault.where() instanceof Place.InXml xml ? wording.of("place.xml", xml.line(),
                    xml.column())
                    : wording.of("place.none");
        }

        public String path() {
            return fault.where() instanceof Place.InXml xml ? xml.path() : "";
        }
    }

    @GetMapping("/{id:[0-9]+}")
    String received(@AuthenticationPrincipal Account account, @PathVariable long id, Model model,
                    HttpServletResponse response) {
        var found = messages.detail(id).filter(detail -> maySee(account, detail.message().account()));
        if (found.isEmpty()) {
            return unknown(response);
        }
        var detail = found.get();
        var bytes = messages.content(id);
        var format = detail.message().format();
        model.addAttribute("detail", detail);
        model.addAttribute("message", detail.message());
        model.addAttribute("seal", detail.seal().orElse(null));
        model.addAttribute("faults", detail.faults().stream()
                .map(fault -> new PlacedFault(fault, RawBytes.anchorOf(fault, bytes, format))).toList());
        model.addAttribute("raw", RawBytes.of(bytes, format, detail.faults(),
                !account.id().equals(detail.message().account())));
        model.addAttribute("papers", PortPapers.of(bytes, format, wording));
        model.addAttribute("answers", detail.answers().stream()
                .filter(sent -> maySee(account, sent.account())).toList());
        return "messages/message";
    }

    @GetMapping("/{id:[0-9]+}/content")
    ResponseEntity<byte[]> content(@AuthenticationPrincipal Account account, @PathVariable long id) {
        return messages.row(id).filter(row -> maySee(account, row.account()))
                .map(row -> download(messages.content(id), row.type() + "-" + id))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/out/{to}/{cursor}")
    String sent(@AuthenticationPrincipal Account account, @PathVariable String to, @PathVariable long cursor,
                Model model, HttpServletResponse response) {
        var found = Optional.of(to).filter(owner -> maySee(account, owner))
                .flatMap(owner -> mailboxes.item(owner, cursor));
        if (found.isEmpty()) {
            return unknown(response);
        }
        var content = found.get().content().orElse(new byte[0]);
        model.addAttribute("to", to);
        model.addAttribute("item", found.get());
        model.addAttribute("bytes", content.length);
        var format = Recogniser.recognise(content).format().name();
        model.addAttribute("papers", PortPapers.of(content, format, wording));
        model.addAttribute("raw", RawBytes.of(content, format.equals("CEB") ? "XML" : format, List.of(),
                !account.id().equals(to)));
        return "messages/sent";
    }

    @GetMapping("/out/{to}/{cursor}/content")
    ResponseEntity<byte[]> sentContent(@AuthenticationPrincipal Account account, @PathVariable String to,
                                       @PathVariable long cursor) {
        return Optional.of(to).filter(owner -> maySee(account, owner))
                .flatMap(owner -> mailboxes.item(owner, cursor))
                .map(item -> download(item.content().orElse(new byte[0]), item.type() + "-" + cursor))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The case that a document belongs to, on the page that the reader has for it. */
    @GetMapping("/cases/{caseId}")
    String related(@AuthenticationPrincipal Account account, @PathVariable long caseId,
            HttpServletResponse response) {
        var found = cases.byId(caseId).filter(file -> MessagePages.seesAll(account)
                || file.seenBy(onlookers.of(account)).tells());
        if (found.isEmpty()) {
            return unknown(response);
        }
        var state = found.get().state();
        if (account.role() == Role.OFFICER && !state.preNo().isEmpty()) {
            return "redirect:/officer/declarations/" + (state.invtNo().isEmpty() ? state.preNo()
                    : state.invtNo());
        }
        return account.role() == Role.OFFICER ? "redirect:/officer?q=" + state.orderNo()
                : account.role() == Role.OPERATOR ? "redirect:/messages?q=" + state.orderNo()
                : "redirect:/merchant/orders/" + state.ebpCode() + "/" + state.orderNo();
    }

    private static boolean maySee(Account account, String owner) {
        return MessagePages.seesAll(account) || account.id().equals(owner);
    }

    private static String unknown(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "messages/unknown";
    }

    private static ResponseEntity<byte[]> download(byte[] bytes, String name) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\""
                        + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"")
                .body(bytes);
    }
}
