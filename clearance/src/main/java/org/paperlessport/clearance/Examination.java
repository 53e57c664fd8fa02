package org.paperlessport.clearance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What customs does with a declaration whose papers are all there: every check, then acceptance or refusal, and after
 * acceptance the screening.
 */
final class Examination {

    private final GoodsRules goods;
    private final PurchaseLimits limits;
    private final Screening screening;

    Examination(Tariff tariff, List<ScreeningRule> rules, Limits limits) {
        this.goods = new GoodsRules(tariff);
        this.limits = new PurchaseLimits(limits);
        this.screening = new Screening(rules);
    }

    /** Moves the case as far as it goes: to the checks, if a declaration waits and its papers are all there. */
    void proceed(Sitting sitting) {
        ClearanceCase matter = sitting.matter();
        if (matter.declaration().isEmpty() || sitting.standing().stage() != Stage.GATHERING) {
            return;
        }
        sitting.standing().waitFor(MissingPapers.of(matter));
        if (sitting.standing().waitingFor().isEmpty()) {
            examine(sitting);
        }
    }

    private void examine(Sitting sitting) {
        ThreeDocuments papers = papers(sitting.matter());
        Declaration declaration = papers.declaration();
        BigDecimal price = TaxRules.taxablePrice(declaration);
        int year = BeijingTime.today(sitting.desk().now()).getYear();
        String buyer = declaration.buyer().identity();

        List<Finding> findings = new ArrayList<>(0);
        papers.compare(findings);
        register(papers, sitting, findings);
        limits.check(declaration, price, sitting.desk().ledger().used(buyer, year), findings);
        List<TariffLine> rates = goods.rates(declaration, findings);
        if (!findings.isEmpty()) {
            new Refusal(findings).give(sitting);
            return;
        }
        sitting.desk().ledger().reserve(sitting.standing().id(), buyer, year, price);
        accept(sitting, TaxRules.assess(declaration, rates, limits.exceedsPurchase(price)));
        screen(sitting, declaration, price);
    }

    /** M12 and M13 at the moment of the check: a firm may have been struck off since its paper was filed. */
    private static void register(ThreeDocuments papers, Sitting sitting, List<Finding> findings) {
        Desk desk = sitting.desk();
        Firm paymentFirm = papers.payment().paymentFirm();
        if (!desk.firms().admits(paymentFirm, Owner.PAYMENT)) {
            findings.add(new Finding(CheckCode.FIRM_NOT_REGISTERED, "payCode", Owner.PAYMENT)
                    .payment("PaymentHead.payCode", paymentFirm.code()));
        }
        if (desk.waybillTaken(papers.waybill().key(), sitting.standing().id())) {
            findings.add(new Finding(CheckCode.WAYBILL_TAKEN, "logisticsNo", Owner.DECLARANT)
                    .declaration("InventoryHead.logisticsNo", papers.declaration().logisticsNo()));
        }
    }

    private static void accept(Sitting sitting, TaxAssessment tax) {
        Standing standing = sitting.standing();
        Filed<Declaration> filed = sitting.matter().declaration().orElseThrow();
        Declaration declaration = filed.paper();
        String invtNo = standing.invtNo().startsWith(declaration.customsCode()) && !standing.invtNo().isEmpty()
                ? standing.invtNo() : sitting.desk().nextInvtNo(declaration.customsCode());
        Instant at = sitting.give(filed, Stage.ACCEPTED.code(), ReturnInfo.PASSED, standing.preNo(), invtNo);
        standing.accept(invtNo, tax, at);
        sitting.record(at, Happening.ACCEPTED, Stage.ACCEPTED.code(), Sitting.HUB, invtNo);
        sitting.tell(at, Happening.ACCEPTED, Happening.ACCEPTED.words());
        holdUntilArrival(sitting, declaration, at);
    }

    /** Straight from abroad, the goods are cleared while their container is still on its way to the site. */
    private static void holdUntilArrival(Sitting sitting, Declaration declaration, Instant at) {
        sitting.standing().lift(Hold.Kind.ARRIVAL);
        if (declaration.tradeMode().equals("9610") && !declaration.billNo().isBlank()
                && !sitting.desk().arrivedAtSite(declaration.billNo())) {
            sitting.standing().hold(new Hold(Hold.Kind.ARRIVAL, declaration.billNo(), at));
            sitting.record(at, Happening.HELD, "", Sitting.HUB, declaration.billNo());
        }
    }

    private void screen(Sitting sitting, Declaration declaration, BigDecimal price) {
        Screening.Hit hit = screening.screen(declaration, price);
        Lane lane = sitting.standing().screened(hit.lane(), hit.rule());
        Decisions.followLane(lane, sitting);
    }

    private static ThreeDocuments papers(ClearanceCase matter) {
        Order order = matter.order().orElseThrow().paper();
        return new ThreeDocuments(order, ThreeDocuments.paymentFor(order, matter.paymentsOnFile()).paper(),
                matter.waybill().orElseThrow().paper(), matter.declaration().orElseThrow().paper());
    }
}
