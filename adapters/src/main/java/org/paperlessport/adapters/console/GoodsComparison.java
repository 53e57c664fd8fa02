package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.CaseFile;
import org.paperlessport.clearance.DeclarationLine;
import org.paperlessport.clearance.OrderLine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The declared lines beside the ordered lines, by their number. */
public final class GoodsComparison {

    private GoodsComparison() {
    }

    /** One property of one line; ordered and declared are null where that paper has no such line. */
    public record Cell(String field, String ordered, String declared, boolean differs) {
    }

    /** @param gcode ten-digit HS code, or empty when the line is not declared */
    public record Line(int gnum, String gcode, String model, List<Cell> cells) {

        public boolean differs() {
            return cells.stream().anyMatch(Cell::differs);
        }
    }

    public static List<Line> of(CaseFile file) {
        Map<Integer, OrderLine> ordered = new HashMap<>();
        file.order().ifPresent(order -> order.paper().lines()
                .forEach(line -> ordered.put(line.gnum(), line)));
        Map<Integer, DeclarationLine> declared = new HashMap<>();
        file.declaration().ifPresent(paper -> paper.paper().lines()
                .forEach(line -> declared.put(line.gnum(), line)));
        var numbers = new TreeSet<>(ordered.keySet());
        numbers.addAll(declared.keySet());
        var bothOnFile = file.order().isPresent() && file.declaration().isPresent();
        var lines = new ArrayList<Line>();
        for (var number : numbers) {
            lines.add(line(number, Optional.ofNullable(ordered.get(number)),
                    Optional.ofNullable(declared.get(number)),
                    bothOnFile));
        }
        return lines;
    }

    private static Line line(int gnum, Optional<OrderLine> ordered, Optional<DeclarationLine> declared,
                             boolean bothOnFile) {
        var cells = List.of(
                cell("gname", ordered.map(OrderLine::itemName), declared.map(DeclarationLine::gname),
                        bothOnFile),
                cell("qty", number(ordered.map(OrderLine::qty)), number(declared.map(DeclarationLine::qty)),
                        bothOnFile),
                cell("unit", ordered.map(OrderLine::unit), declared.map(DeclarationLine::unit), bothOnFile),
                cell("price", money(ordered.map(OrderLine::price)),
                        money(declared.map(DeclarationLine::price)), bothOnFile),
                cell("totalPrice", money(ordered.map(OrderLine::totalPrice)),
                        money(declared.map(DeclarationLine::totalPrice)), bothOnFile),
                cell("country", ordered.map(OrderLine::country), declared.map(DeclarationLine::country),
                        bothOnFile));
        return new Line(gnum, declared.map(DeclarationLine::gcode).orElse(""),
                declared.map(DeclarationLine::gmodel).orElse(""), cells);
    }

    private static Cell cell(String field, Optional<String> ordered, Optional<String> declared,
            boolean bothOnFile) {
        return new Cell(field, ordered.orElse(null), declared.orElse(null), bothOnFile
                && !ordered.equals(declared));
    }

    private static Optional<String> number(Optional<BigDecimal> amount) {
        return amount.map(one -> Wording.format(Wording.QUANTITY, one));
    }

    private static Optional<String> money(Optional<BigDecimal> amount) {
        return amount.map(one -> Wording.format(Wording.MONEY, one));
    }
}
