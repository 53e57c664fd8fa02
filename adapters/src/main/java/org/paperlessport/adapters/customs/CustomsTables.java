package org.paperlessport.adapters.customs;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.paperlessport.clearance.Decision;
import org.paperlessport.clearance.Lane;
import org.paperlessport.clearance.ScreeningRule;
import org.paperlessport.clearance.Tariff;
import org.paperlessport.clearance.Text;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The tables that customs decides by, read once at start-up; one that cannot be read stops the start. */
@Component
@EnableConfigurationProperties(CustomsSettings.class)
public class CustomsTables {

    private final Tariff tariff;
    private final List<ScreeningRule> screening;
    private final List<Reason> reasons;

    CustomsTables(CustomsSettings settings) {
        this.tariff = TariffTable.read(settings.tariff());
        this.screening = TableText.read(settings.screening(), CustomsTables::rule);
        this.reasons = TableText.read(settings.reasons(), CustomsTables::reason);
    }

    /** One reason of the officers' list, with the decisions that it fits. */
    public record Reason(String code, Set<Decision.Kind> decisions, Text text) {
    }

    public Tariff tariff() {
        return tariff;
    }

    public List<ScreeningRule> screening() {
        return screening;
    }

    /** The rule with its words, e.g. for a case's page. */
    public Optional<ScreeningRule> rule(String id) {
        return screening.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public List<Reason> reasonsFor(Decision.Kind decision) {
        return reasons.stream().filter(reason -> reason.decisions().contains(decision)).toList();
    }

    private static ScreeningRule rule(Map<String, String> row) {
        var chapter = Optional.of(row.get("hs_chapter")).filter(one -> !one.isEmpty());
        var price = Optional.of(row.get("price_above")).filter(one -> !one.isEmpty()).map(BigDecimal::new);
        if (chapter.isEmpty() == price.isEmpty()) {
            throw new IllegalArgumentException("a rule has either a chapter or a price");
        }
        return new ScreeningRule(row.get("id"), Lane.valueOf(row.get("lane")), chapter, price,
                new Text(row.get("zh"), row.get("en")));
    }

    private static Reason reason(Map<String, String> row) {
        return new Reason(row.get("code"), Arrays.stream(row.get("decisions").split(" "))
                .map(Decision.Kind::valueOf).collect(Collectors.toUnmodifiableSet()),
                new Text(row.get("zh"), row.get("en")));
    }
}
