package org.paperlessport.adapters.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Validator;
import org.paperlessport.schemas.Verdict;
import org.paperlessport.schemas.Verdict.Finding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Judges a message that is uploaded or pasted: every fault beside its line. Nothing of it is kept. */
@Controller
@RequestMapping("/validate")
class ValidatePage {

    /** More faults than a person reads; the interface tells them all. */
    private static final int MOST_FAULTS = 200;
    /** Bytes of a message that is shown; a longer one is only judged. */
    private static final int MOST_SHOWN = 4 * 1024 * 1024;

    private final Validator validator;
    private final Wording wording;

    ValidatePage(Validator validator, Wording wording) {
        this.validator = validator;
        this.wording = wording;
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

    /** A file under any name goes before the text that was pasted. */
    @PostMapping
    String judge(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        List<MultipartFile> files;
        try {
            files = files(request);
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw tooLarge;
        } catch (MultipartException broken) {
            return askAgain("validate.broken", response, model);
        }
        if (files.isEmpty() && request.getParameter("text") == null) {
            return askAgain("validate.broken", response, model);
        }
        String text = Objects.requireNonNullElse(request.getParameter("text"), "");
        if (files.size() > 1) {
            return askAgain("validate.several", response, model);
        }
        byte[] bytes = files.isEmpty() ? text.getBytes(StandardCharsets.UTF_8) : files.get(0).getBytes();
        model.addAttribute("name", files.isEmpty() ? "" : files.get(0).getOriginalFilename());
        model.addAttribute("text", files.isEmpty() ? text : "");
        if (bytes.length == 0) {
            model.addAttribute("nothing", "validate.nothing");
        } else {
            show(validator.judge(bytes), bytes, model);
        }
        return "validate/validate";
    }

    private static List<MultipartFile> files(HttpServletRequest request) {
        var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null ? List.of() : form.getMultiFileMap().values().stream().flatMap(List::stream)
                .filter(file -> !file.isEmpty()).toList();
    }

    private static String askAgain(String why, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("nothing", why);
        return "validate/validate";
    }

    private void show(Verdict verdict, byte[] bytes, Model model) {
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
        model.addAttribute("papers", PortPapers.of(bytes, verdict.kind().format(), wording));
        if (verdict.answer().present()) {
            var answer = verdict.answer().text().get().getBytes(StandardCharsets.UTF_8);
            model.addAttribute("answer", RawBytes.of(answer, verdict.kind().format()).lines(List.of()));
        }
    }
}
