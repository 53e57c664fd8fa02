package org.paperlessport.clearance;

import java.time.LocalDate;
import java.util.Optional;

/** The tariff table, by HS code and date. */
public interface Tariff {

    Optional<TariffLine> line(String hsCode, LocalDate on);
}
