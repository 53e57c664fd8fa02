package org.paperlessport.adapters.console;

import org.paperlessport.adapters.console.PortPapers.Fact;
import org.paperlessport.schemas.port.Particulars;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The facts of one card while they are gathered: what has the same name stands together, in the order of coming. */
final class PortFacts {

    /** Lines of one name that a card shows. */
    private static final int MOST = 20;

    private final PortWords words;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final Map<String, Integer> left = new LinkedHashMap<>();

    PortFacts(PortWords words) {
        this.words = words;
    }

    /** @param key of the words for its name; nothing is added for an empty value */
    void add(String key, String value) {
        put(words.of(key), value);
    }

    <T> void each(String key, List<T> values, Function<T, String> said) {
        values.forEach(value -> add(key, said.apply(value)));
    }

    void addAll(Particulars said) {
        said.voyages().forEach(voyage -> put(words.leg(voyage), words.voyage(voyage)));
        said.locations().forEach(place -> put(words.code("port.place.", place.role()), words.place(place)));
        said.moments().forEach(time -> put(words.code("port.time.", time.meaning()), words.moment(time)));
        said.references().forEach(one -> put(words.code("port.reference.", one.kind()), one.number()));
        said.parties().forEach(one -> put(words.code("port.party.", one.role()), words.party(one)));
        each("port.remarks", said.remarks(), remark -> remark);
    }

    private void put(String name, String value) {
        if (value.isBlank()) {
            return;
        }
        List<String> before = lines.computeIfAbsent(name, one -> new ArrayList<>());
        if (before.contains(value)) {
            return;
        }
        if (before.size() < MOST) {
            before.add(value);
        } else {
            left.merge(name, 1, Integer::sum);
        }
    }

    List<Fact> list() {
        left.forEach((name, more) -> lines.get(name).add(words.of("port.more", more)));
        left.clear();
        return lines.entrySet().stream().map(fact -> new Fact(fact.getKey(), List.copyOf(fact.getValue()))).toList();
    }
}
