package org.paperlessport.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which goods may come in as retail imports on the day of declaration: known to the tariff, on the positive list. */
record GoodsRules(Tariff tariff) {

    /** The rates of each line in order; short where a finding was added. */
    List<TariffLine> rates(Declaration declaration, List<Finding> findings) {
        LocalDate day = BeijingTime.date(declaration.declTime()).orElseThrow();
        List<TariffLine> rates = new ArrayList<>(declaration.lines().size());
        for (DeclarationLine line : declaration.lines()) {
            Optional<TariffLine> rate = tariff.line(line.gcode(), day);
            if (rate.isEmpty()) {
                findings.add(fault(CheckCode.TARIFF_UNKNOWN, line));
            } else if (!mayComeIn(rate.get(), declaration)) {
                findings.add(fault(CheckCode.NOT_ON_POSITIVE_LIST, line));
            } else {
                rates.add(rate.get());
            }
        }
        return rates;
    }

    private static boolean mayComeIn(TariffLine goods, Declaration declaration) {
        return switch (goods.listing()) {
            case YES -> true;
            case WITH_LICENCE -> !declaration.licenseNo().isBlank();
            case NO -> false;
        };
    }

    private static Finding fault(CheckCode code, DeclarationLine line) {
        return new Finding(code, Faults.place("lines", line.gnum(), "gcode"), Owner.DECLARANT)
                .declaration(Faults.place("InventoryList", line.gnum(), "gcode"), line.gcode());
    }
}
