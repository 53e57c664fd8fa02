package org.paperlessport.clearance;

import static org.paperlessport.clearance.Finding.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The goods in order and declaration, line by line under the same gnum (M9): name, quantity, unit, price, total and
 * origin; and the line totals of the declaration (M10), told beside what the order says. The declarant copies the
 * order, so the declarant mends.
 */
record ItemMatch(List<OrderLine> ordered, List<DeclarationLine> declared) {

    void compare(List<Finding> findings) {
        if (ordered.size() != declared.size()) {
            findings.add(new Finding(CheckCode.LINE_COUNT, "lines", Owner.DECLARANT)
                    .order("OrderList", Integer.toString(ordered.size()))
                    .declaration("InventoryList", Integer.toString(declared.size())));
        }
        for (int i = 0; i < declared.size(); i++) {
            DeclarationLine line = declared.get(i);
            Optional<OrderLine> counterpart = counterpart(line.gnum(), i);
            if (counterpart.isPresent()) {
                line(counterpart.get(), line, findings);
            } else if (ordered.size() == declared.size()) {
                findings.add(new Finding(CheckCode.ITEM, field(line.gnum(), "gnum"), Owner.DECLARANT)
                        .order("OrderList.gnum", "")
                        .declaration("InventoryList.gnum", Integer.toString(line.gnum())));
            }
            if (!Faults.isProduct(line.price(), line.qty(), line.totalPrice())) {
                findings.add(new Finding(CheckCode.LINE_TOTAL, field(line.gnum(), "totalPrice"), Owner.DECLARANT)
                        .declaration(Faults.place("InventoryList", line.gnum(), "totalPrice"),
                                plain(line.totalPrice())));
            }
        }
    }

    /** Almost always in the same place. */
    private Optional<OrderLine> counterpart(int gnum, int place) {
        if (place < ordered.size() && ordered.get(place).gnum() == gnum) {
            return Optional.of(ordered.get(place));
        }
        for (OrderLine line : ordered) {
            if (line.gnum() == gnum) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static void line(OrderLine ordered, DeclarationLine declared, List<Finding> findings) {
        int gnum = declared.gnum();
        text(gnum, "itemName", ordered.itemName(), "gname", declared.gname(), findings);
        amount(gnum, "qty", ordered.qty(), declared.qty(), findings);
        text(gnum, "unit", ordered.unit(), "unit", declared.unit(), findings);
        amount(gnum, "price", ordered.price(), declared.price(), findings);
        amount(gnum, "totalPrice", ordered.totalPrice(), declared.totalPrice(), findings);
        text(gnum, "country", ordered.country(), "country", declared.country(), findings);
    }

    private static void text(int gnum, String inOrder, String ordered, String inDeclaration, String declared,
                             List<Finding> findings) {
        if (ThreeDocuments.differ(ordered, declared)) {
            findings.add(new Finding(CheckCode.ITEM, field(gnum, inDeclaration), Owner.DECLARANT)
                    .order(Faults.place("OrderList", gnum, inOrder), ordered)
                    .declaration(Faults.place("InventoryList", gnum, inDeclaration), declared));
        }
    }

    private static void amount(int gnum, String field, BigDecimal ordered, BigDecimal declared,
                               List<Finding> findings) {
        if (ordered.compareTo(declared) != 0) {
            findings.add(new Finding(CheckCode.ITEM, field(gnum, field), Owner.DECLARANT)
                    .order(Faults.place("OrderList", gnum, field), plain(ordered))
                    .declaration(Faults.place("InventoryList", gnum, field), plain(declared)));
        }
    }

    private static String field(int gnum, String name) {
        return Faults.place("lines", gnum, name);
    }
}
