package org.paperlessport.adapters.casebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders of one partner, as its own page lists them. Reads only. */
@Component
public final class OrderViews {

    private final JdbcClient sql;
    private final CaseJson json;

    public OrderViews(JdbcClient sql, CaseJson json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Whose orders are wanted: a case is the party's when it is its platform, merchant or declarant by code, or when
     * the account filed one of its papers.
     */
    public record Party(String account, Set<String> firms) {
    }

    /** Why a case needs somebody to act. @param code e.g. {@code MISSING_PAYMENT}, {@code REFUSED_1332} */
    public record Cause(String code, Owner who, Text text) {
    }

    /** @param cause empty where nobody need act */
    public record OrderRow(CaseRow row, Optional<Cause> cause) {
    }

    /** @param next the case id to go on after; empty at the end */
    public record Page(List<OrderRow> rows, OptionalLong next) {
    }

    /** The orders of one cause, newest first. */
    public record Group(Cause cause, List<OrderRow> rows) {
    }

    /** @param after the case id after which to go on, newest first; empty for the first page */
    public Page page(Party party, OptionalLong after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The newest orders that need action, at most 500, grouped by cause, the largest group first. */
    public List<Group> needingAction(Party party) {
        throw new UnsupportedOperationException();
    }
}
