package org.paperlessport.adapters.console;

import org.paperlessport.adapters.casebook.MessageViews;
import org.paperlessport.adapters.casebook.SentViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Accounts;
import org.paperlessport.adapters.partners.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The list of messages, in and out. Operators and officers see everybody's, a partner its own. */
@Controller
class MessagePages {

    static final List<String> STATUSES = List.of("RECEIVED", "APPLIED", "PARTLY_APPLIED", "REJECTED",
            "PARKED");
    static final List<String> TYPES_IN = List.of("CEB311", "CEB411", "CEB511", "CEB621", "CUSCAR", "CODECO",
            "COARRI", "COPRAR", "COPARN", "COREOR", "IFCSUM", "IFTMBF", "IFTMBP", "IFTMBC", "IFTMIN", "IFTMCS", "BAPLIE",
            "301", "309", "315", "322", "350", "CTNJJD");
    static final List<String> TYPES_OUT =
            List.of("CEB312", "CEB412", "CEB512", "CEB622", "CEB900", "NOTICE", "CONTRL", "CUSRES", "IFTSTA",
                    "APERAK", "997", "999", "TA1");
    static final List<String> TIMES = List.of("hour", "today");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int A_PAGE = 50;

    private final MessageViews messages;
    private final SentViews sent;
    private final Accounts accounts;
    private final Clock clock = Clock.systemUTC();

    MessagePages(MessageViews messages, SentViews sent, Accounts accounts) {
        this.messages = messages;
        this.sent = sent;
        this.accounts = accounts;
    }

    /**
     * The filters, as they stand in the address.
     *
     * @param time   hour, today or empty for all
     * @param before where the page begins, an id or milliseconds
     */
    public record Filter(String dir, String partner, String type, String status, String q, String time,
                         Long before) {

        public Filter {
            dir = "out".equals(dir) ? "out" : "in";
            partner = partner == null ? "" : partner.strip();
            type = type == null ? "" : type.strip();
            status = status == null || !STATUSES.contains(status) ? "" : status;
            q = q == null ? "" : q.strip();
            time = time == null || !TIMES.contains(time) ? "" : time;
            before = before == null ? 0 : before;
        }

        public boolean out() {
            return dir.equals("out");
        }

        public boolean any() {
            return !(partner + type + status + q + time).isEmpty();
        }

        /** Since when, by the clock of Beijing; empty for all. */
        Optional<Instant> since(Instant now) {
            return switch (time) {
                case "hour" -> Optional.of(now.minus(Duration.ofHours(1)));
                case "today" -> Optional.of(LocalDate.ofInstant(now, BEIJING).atStartOfDay(BEIJING).toInstant());
                default -> Optional.empty();
            };
        }

        /** The address of the same list with one filter chosen anew, from its beginning. */
        public String with(String name, String value) {
            var all = new LinkedHashMap<String, String>();
            all.put("dir", out() ? "out" : "");
            all.put("partner", partner);
            all.put("type", type);
            all.put("status", status);
            all.put("q", q);
            all.put("time", time);
            all.put(name, value);
            var address = UriComponentsBuilder.fromPath("/messages");
            all.forEach((one, chosen) -> {
                if (!chosen.isEmpty()) {
                    address.queryParam(one, UriUtils.encode(chosen, StandardCharsets.UTF_8));
                }
            });
            return address.build(true).toUriString();
        }
    }

    static boolean seesAll(Account account) {
        return account.role() == Role.OPERATOR || account.role() == Role.OFFICER;
    }

    @GetMapping("/messages")
    String list(@AuthenticationPrincipal Account account, @ModelAttribute("filter") Filter filter,
            Model model) {
        model.addAttribute("all", seesAll(account));
        model.addAttribute("partners", seesAll(account) ? accounts.all().stream()
                .filter(one -> one.role().sends()).map(Account::id).sorted().toList() : List.of());
        model.addAttribute("types", filter.out() ? TYPES_OUT : TYPES_IN);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("times", TIMES);
        if (filter.out()) {
            listSent(account, filter, model);
        } else {
            listReceived(account, filter, model);
        }
        return "messages/list";
    }

    /** How many came since the page was shown: said in a bar, so that no row jumps under the pointer. */
    @GetMapping("/messages/news")
    String news(@AuthenticationPrincipal Account account, @ModelAttribute("filter") Filter filter,
                @RequestParam long since, Model model) {
        var fresh = messages.page(wanted(account, filter)).rows().stream().filter(row -> row.id() > since)
                .count();
        model.addAttribute("fresh", fresh);
        model.addAttribute("since", since);
        return "messages/list :: news";
    }

    private void listReceived(Account account, Filter filter, Model model) {
        var page = messages.page(wanted(account, filter));
        model.addAttribute("rows", page.rows());
        model.addAttribute("about", BusinessKeys.of(messages.outcomes(page.rows().stream()
                .map(MessageViews.MessageRow::id).toList())));
        model.addAttribute("since", page.rows().isEmpty() ? 0 : page.rows().get(0).id());
        model.addAttribute("next", page.next().orElse(0));
        model.addAttribute("fresh", 0L);
    }

    private void listSent(Account account, Filter filter, Model model) {
        var whose = !seesAll(account) ? List.of(account.id())
                : filter.partner().isEmpty() ? accounts.all().stream().map(Account::id).toList()
                : List.of(filter.partner());
        var replies = filled(filter.q()).map(q -> messages.named(q,
                seesAll(account) ? Optional.empty() : Optional.of(account.id())));
        var rows = sent.newest(new SentViews.Wanted(whose, filled(filter.type()), replies,
                filter.since(clock.instant()),
                filter.before() > 0 ? Optional.of(Instant.ofEpochMilli(filter.before())) : Optional.empty(),
                A_PAGE));
        model.addAttribute("rows", rows);
        model.addAttribute("about", BusinessKeys.of(messages.outcomes(rows.stream()
                .flatMap(row -> row.inReplyTo().stream()).collect(Collectors.toSet()))));
        model.addAttribute("next", rows.size() < A_PAGE ? 0 : rows.get(rows.size() - 1).createdAt()
                .toEpochMilli());
    }

    private MessageViews.Wanted wanted(Account account, Filter filter) {
        return new MessageViews.Wanted(seesAll(account) ? filled(filter.partner())
                : Optional.of(account.id()),
                filled(filter.status()), filled(filter.type()), filter.q(), filter.since(clock.instant()),
                filter.before() > 0 ? OptionalLong.of(filter.before()) : OptionalLong.empty(), A_PAGE);
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
