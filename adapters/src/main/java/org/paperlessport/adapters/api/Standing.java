package org.paperlessport.adapters.api;

import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Stage;

/** Where a declaration stands after an act on it. */
record Standing(String invtNo, String preNo, String orderNo, Stage stage, StatusView status) {

    static Standing of(CaseState state) {
        return new Standing(state.invtNo(), state.preNo(), state.orderNo(), state.stage(),
                StatusView.of(state));
    }
}
