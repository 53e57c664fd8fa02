package org.paperlessport.adapters.port;

import java.util.List;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;

/**
 * What was understood of a message, and what its sender must mend; both may hold something.
 */
public record Reading<T>(List<T> understood, List<CorrectionAsked> corrections) {

    public Reading {
        understood = List.copyOf(understood);
        corrections = List.copyOf(corrections);
    }
}
