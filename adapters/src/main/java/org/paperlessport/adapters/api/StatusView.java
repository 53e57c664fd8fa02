package org.paperlessport.adapters.api;

import java.util.Map;

import org.paperlessport.clearance.CaseState;
import org.paperlessport.clearance.Text;

/** Where a case stands, as the published code with its words; the code is empty before a declaration. */
record StatusView(String code, String zh, String en) {

    private static final Map<String, Text> DETENTIONS = Map.of(
            "501", new Text("扣留移送通关", "Detained, passed to clearance"),
            "502", new Text("扣留移送缉私", "Detained, passed to anti-smuggling"),
            "503", new Text("扣留移送法规", "Detained, passed to legal affairs"),
            "599", new Text("其它扣留", "Detained"));

    static StatusView of(CaseState state) {
        var words = DETENTIONS.getOrDefault(state.statusCode(), state.stage().words());
        return new StatusView(state.statusCode(), words.zh(), words.en());
    }
}
