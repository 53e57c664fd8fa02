package org.paperlessport.adapters.api;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.paperlessport.clearance.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the type of a problem document leads to. */
@RestController
@RequestMapping("/errors")
@Tag(name = "Errors", description = "Every way in which the API says no")
class ErrorsApi {

    /** @param advice how to put it right */
    record Entry(String type, int status, Text title, Text advice) {

        private static Entry of(ProblemKind kind) {
            return new Entry("/errors/" + kind.slug(), kind.status(), kind.title(), kind.advice());
        }
    }

    @GetMapping
    @Operation(summary = "Every kind of problem")
    List<Entry> all() {
        return Stream.of(ProblemKind.values()).map(Entry::of).toList();
    }

    @GetMapping("/{slug}")
    @Operation(summary = "What a problem means and how to put it right")
    Entry one(@PathVariable String slug) {
        return all().stream().filter(entry -> entry.type().endsWith("/" + slug)).findFirst()
                .orElseThrow(Problem::notFound);
    }
}
