package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.MessageViews.Outcome;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a message is about, in the numbers that its readers know: orders, payments, waybills, declarations, or the
 * bills and containers of a report from the port.
 *
 * @param first the first of them
 * @param more  how many others there are
 */
public record BusinessKeys(String first, int more) {

    static Map<Long, BusinessKeys> of(Map<Long, List<Outcome>> outcomes) {
        return outcomes.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }

    private static BusinessKeys of(List<Outcome> documents) {
        var numbers = documents.stream().flatMap(BusinessKeys::numbers).distinct().toList();
        return new BusinessKeys(numbers.get(0), numbers.size() - 1);
    }

    private static Stream<String> numbers(Outcome document) {
        return document.about().isEmpty() ? Stream.of(document.ref()) : document.about().stream();
    }
}
