package org.paperlessport.adapters.console;

import org.paperlessport.schemas.ceb.FieldReference;
import org.paperlessport.schemas.ceb.FieldReference.Message;
import org.paperlessport.schemas.ceb.Side;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.stream.Stream;

/** The field reference: every message, every element, what it must be; out of the table that judges messages. */
@Controller
@RequestMapping("/reference")
class ReferencePages {

    /** Messages of one set; the word is a message key. */
    public record Shelf(String word, List<Message> messages) {
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("shelves", Stream.of(Side.values()).map(ReferencePages::shelf).toList());
        return "reference/index";
    }

    @GetMapping("/{name:[A-Za-z0-9]+}")
    String message(@PathVariable String name, Model model) {
        Message message = FieldReference.find(name).orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("message", message);
        model.addAttribute("lines", FieldReference.lines(message));
        model.addAttribute("example", FieldReference.example(message));
        return "reference/message";
    }

    private static Shelf shelf(Side side) {
        String word = switch (side) {
            case IMPORT -> "reference.import";
            case EXPORT -> "reference.export";
            case EXCHANGE -> "reference.exchange";
            case MANIFEST -> "reference.manifest";
        };
        return new Shelf(word, FieldReference.messages().stream()
                .filter(message -> message.side() == side).toList());
    }
}
