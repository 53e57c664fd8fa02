package org.paperlessport.adapters.console;

import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Validator;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges a message that is uploaded or pasted: every fault beside its line. Nothing of it is kept. */
@Controller
@RequestMapping("/validate")
class ValidatePage {

    /** More faults than a person reads; the interface tells them all. */
    private static final int MOST_FAULTS = 200;
    /** Bytes of a message that is shown; a longer one is only judged. */
    private static final int MOST_SHOWN = 4 * 1024 * 1024;

    private final Validator validator;

    ValidatePage(Validator validator) {
        this.validator = validator;
    }

    /** A finding, and where its link leads within the bytes, or empty. */
    public record PlacedFinding(Finding finding, String anchor) {

        public Fault fault() {
            return finding.fault();
        }

        /** The place in words; in an interchange with the message's number. */
        public String place(Wording wording) {
            var within = new MessagePage.PlacedFault(fault(), anchor).place(wording);
            return finding.message() == 0 ? within
                    : wording.of("place.message", finding.message()) + " · " + within;
        }

        public String path() {
            return new MessagePage.PlacedFault(fault(), anchor).path();
        }
    }

    @GetMapping
    String form() {
        return "validate/validate";
    }

    @PostMapping
    String judge(@RequestParam(required = false) MultipartFile file,
                 @RequestParam(defaultValue = "") String text, Model model) throws IOException {
        boolean uploaded = file != null && !file.isEmpty();
        byte[] bytes = uploaded ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
        model.addAttribute("name", uploaded ? file.getOriginalFilename() : "");
        model.addAttribute("text", uploaded ? "" : text);
        if (bytes.length == 0) {
            model.addAttribute("nothing", true);
        } else {
            show(validator.judge(bytes), bytes, model);
        }
        return "validate/validate";
    }

    private static void show(Verdict verdict, byte[] bytes, Model model) {
        model.addAttribute("verdict", verdict);
        model.addAttribute("size", bytes.length);
        List<Finding> shown = verdict.errors().stream().limit(MOST_FAULTS).toList();
        model.addAttribute("more", verdict.errors().size() - shown.size());
        model.addAttribute("refusing", verdict.errors().stream().filter(Finding::refuses).count());
        if (bytes.length <= MOST_SHOWN) {
            var raw = RawBytes.of(bytes, verdict.kind().format());
            model.addAttribute("raw", raw.lines(shown));
            model.addAttribute("faults", shown.stream().map(finding -> new PlacedFinding(finding,
                    raw.line(finding).map(RawBytes.Line::anchor).orElse(""))).toList());
        } else {
            model.addAttribute("raw", List.of());
            model.addAttribute("faults", shown.stream().map(finding -> new PlacedFinding(finding, "")).toList());
        }
        if (verdict.answer().present()) {
            var answer = verdict.answer().text().get().getBytes(StandardCharsets.UTF_8);
            model.addAttribute("answer", RawBytes.of(answer, verdict.kind().format()).lines(List.of()));
        }
    }
}
