package org.paperlessport.adapters.console;

import jakarta.servlet.http.HttpServletResponse;
import org.paperlessport.adapters.casebook.OrderViews;
import org.paperlessport.adapters.casebook.WorklistViews;
import org.paperlessport.adapters.partners.Account;
import org.paperlessport.adapters.partners.Firms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.OptionalLong;

/** A partner's orders: those that need action by cause, all others, and one order with who must act. */
@Controller
@RequestMapping("/merchant")
class OrderPages {

    private static final int A_PAGE = 50;
    private static final int MOST_FOUND = 20;

    private final OrderViews orders;
    private final WorklistViews anyCase;
    private final Firms firms;
    private final OrderStories stories;

    OrderPages(OrderViews orders, WorklistViews anyCase, Firms firms, OrderStories stories) {
        this.orders = orders;
        this.anyCase = anyCase;
        this.firms = firms;
        this.stories = stories;
    }

    @GetMapping
    String orders(@AuthenticationPrincipal Account account, @RequestParam(defaultValue = "") String q,
                  @RequestParam(defaultValue = "0") long after, Model model) {
        var asked = q.strip();
        model.addAttribute("q", asked);
        if (!asked.isEmpty()) {
            return found(asked, account, model);
        }
        var party = new OrderViews.Party(account.id(), firms.of(account.id()));
        var page = orders.page(party, after > 0 ? OptionalLong.of(after) : OptionalLong.empty(), A_PAGE);
        model.addAttribute("groups", after > 0 ? List.of() : orders.needingAction(party));
        model.addAttribute("others", page.rows().stream().filter(row -> row.cause().isEmpty()).toList());
        model.addAttribute("none", page.rows().isEmpty());
        model.addAttribute("next", page.next().orElse(0));
        model.addAttribute("further", after > 0);
        return "merchant/orders";
    }

    @GetMapping("/orders/{ebpCode}/{orderNo}")
    String order(@AuthenticationPrincipal Account account, @PathVariable String ebpCode,
            @PathVariable String orderNo,
                 Model model, HttpServletResponse response) {
        var story = stories.told(ebpCode, orderNo, account);
        if (story.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("orderNo", orderNo);
            return "merchant/unknown";
        }
        model.addAttribute("story", story.get());
        return "merchant/order";
    }

    /** The part of an order's page that changes while one looks. */
    @GetMapping("/orders/{ebpCode}/{orderNo}/now")
    String now(@AuthenticationPrincipal Account account, @PathVariable String ebpCode,
            @PathVariable String orderNo,
               Model model, HttpServletResponse response) {
        var page = order(account, ebpCode, orderNo, model, response);
        return page.equals("merchant/order") ? "merchant/order :: now" : page;
    }

    private String found(String q, Account account, Model model) {
        var seen = anyCase.search(q, MOST_FOUND).stream()
                .filter(row -> stories.told(row.ebpCode(), row.orderNo(), account).isPresent()).toList();
        if (seen.size() == 1) {
            return "redirect:/merchant/orders/" + seen.get(0).ebpCode() + "/" + seen.get(0).orderNo();
        }
        model.addAttribute("found", seen);
        return "merchant/found";
    }
}
