package org.paperlessport.schemas.port;

/** One statement of a port message, the same from EDIFACT, X12 and platform file. */
public sealed interface PortDocument permits GateMove, Discharge, Load, ReleaseOrder, ManifestBill, Container,
        StatusEvent, CustomsAnswer, Booking, Instruction, StowPosition {
}
