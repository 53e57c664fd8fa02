package org.paperlessport.adapters.console;

import org.paperlessport.clearance.Text;

import java.util.Optional;

/** What a screening rule says, for the officer who asks why a declaration was picked. */
public interface RuleBook {

    Optional<Text> text(String rule);
}
