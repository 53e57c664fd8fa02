package org.paperlessport.adapters.partners;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.paperlessport.adapters.partners.FirmTable.Entry;
import org.paperlessport.adapters.partners.PartnersSettings.Unknown;
import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.FirmRegister;
import org.paperlessport.clearance.Owner;
import org.springframework.stereotype.Component;

/**
 * The register of firms and who speaks for them. A yes may come from memory, a no never does: so what another
 * process registered counts at once. Safe for many threads; the common case touches no database.
 */
@Component
public class Firms implements FirmRegister {

    private static final long STALE_AFTER_NANOS = 10_000_000_000L;

    private final FirmTable table;
    private final Accounts accounts;
    private final boolean takesIn;
    private final Map<String, Entry> known = new ConcurrentHashMap<>();

    public Firms(FirmTable table, Accounts accounts, PartnersSettings settings) {
        this.table = table;
        this.accounts = accounts;
        this.takesIn = settings.unknown() == Unknown.REGISTER;
    }

    @Override
    public boolean admits(Firm firm, Owner role) {
        if (!FirmTable.isCode(firm.code())) {
            return false;
        }
        var entry = known.get(firm.code());
        if (entry != null && entry.plays(role)) {
            return true;
        }
        if (takesIn) {
            return keep(table.takeIn(firm, role)).plays(role);
        }
        return reread(firm.code()).filter(found -> found.plays(role)).isPresent();
    }

    @Override
    public boolean maySpeakFor(String account, String firmCode) {
        var entry = known.get(firmCode);
        if (entry != null && entry.account().equals(account)) {
            return true;
        }
        var speaker = accounts.byId(account).filter(one -> one.enabled() && one.role().sends());
        if (speaker.isEmpty() || !FirmTable.isCode(firmCode)) {
            return false;
        }
        if (speaker.get().role() == Role.BROKER) {
            return true;
        }
        if (takesIn && (entry == null || entry.account().isEmpty())) {
            return keep(table.claim(firmCode, speaker.get())).account().equals(account);
        }
        return reread(firmCode).filter(found -> found.account().equals(account)).isPresent();
    }

    /** The account that speaks for the firm; a claim made elsewhere is seen within ten seconds. */
    public Optional<String> accountOf(String firmCode) {
        if (firmCode.isEmpty()) {
            return Optional.empty();
        }
        var entry = Optional.ofNullable(known.get(firmCode))
                .filter(found -> !found.account().isEmpty()
                        || System.nanoTime() - found.readAt() < STALE_AFTER_NANOS)
                .or(() -> reread(firmCode));
        return entry.map(Entry::account).filter(account -> !account.isEmpty());
    }

    /** The firms that an account speaks for. */
    public Set<String> of(String account) {
        return table.codesOf(account);
    }

    /** Enters a firm by hand: it speaks through this account from now on. */
    public void register(Firm firm, Account account) {
        keep(table.register(firm, account));
    }

    private Optional<Entry> reread(String firmCode) {
        return table.find(firmCode).map(this::keep);
    }

    private Entry keep(Entry entry) {
        known.put(entry.code(), entry);
        return entry;
    }
}
