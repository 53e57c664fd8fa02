package org.paperlessport.adapters.casebook;

import org.paperlessport.clearance.ClearanceCase;
import org.paperlessport.clearance.Clerk;
import org.paperlessport.clearance.Declaration;
import org.paperlessport.clearance.Filed;
import org.paperlessport.clearance.Order;
import org.paperlessport.clearance.Paper;
import org.paperlessport.clearance.PaperChange;
import org.paperlessport.clearance.PaperKey;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.PaymentReceipt;
import org.paperlessport.clearance.Waybill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files the papers of many messages in one transaction: the effect on the cases, the answers in the mailboxes and the
 * fate of each message commit together. A message that was applied before is passed over, so a repeat does nothing.
 */
public final class FilingDesk {

    private final Casework casework;
    private final Clerk clerk;

    public FilingDesk(Casework casework, Clerk clerk) {
        this.casework = casework;
        this.clerk = clerk;
    }

    /** A message with the papers that were read from it. */
    public record Incoming(long messageId, String account, Channel channel, List<? extends Paper> papers) {
    }

    /** Files all or, when it throws, none. */
    public void file(List<Incoming> messages) {
        if (messages.isEmpty()) {
            return;
        }
        casework.commit(work -> {
            MessageFates fates = work.fates();
            List<Incoming> waiting = fates.stillWaiting(messages);
            load(waiting, work);
            for (Incoming message : waiting) {
                for (Paper paper : message.papers()) {
                    Filed<? extends Paper> filed = new Filed<>(paper, message.account(),
                            Long.toString(message.messageId()), message.channel().name(), work.now(), false);
                    int answered = work.bench().answers().size();
                    long caseId = file(filed, work);
                    fates.filed(message.messageId(), filed, caseId,
                            work.bench().answers().subList(answered, work.bench().answers().size()));
                }
            }
            return null;
        });
    }

    private void load(List<Incoming> messages, Work work) {
        Set<PaperKey> keys = new HashSet<>();
        Set<String> caseKeys = new HashSet<>();
        Set<String> waybills = new HashSet<>();
        List<Declaration> declared = new ArrayList<>();
        messages.forEach(message -> message.papers().forEach(paper -> {
            if (paper instanceof Waybill waybill) {
                waybills.add(CaseColumns.waybillKey(waybill.carrier().code(), waybill.logisticsNo()));
                keys.add(waybill.key());
            } else {
                caseKeys.add(CaseColumns.key(platform(paper), PaperRow.orderNo(paper)));
            }
            if (paper instanceof PaymentReceipt) {
                keys.add(paper.key());
            } else if (paper instanceof Declaration declaration) {
                keys.add(CaseStore.waybillKey(declaration));
                waybills.add(CaseColumns.waybillKey(declaration.carrier().code(), declaration.logisticsNo()));
                declared.add(declaration);
            }
        }));
        hold(caseKeys, waybills, declared);
        work.load(caseKeys, waybills, keys, declared);
    }

    /** A new case or declaration has no row yet by which a waybill's filer or the port would find it: the keys do. */
    private void hold(Set<String> caseKeys, Set<String> waybills, List<Declaration> declared) {
        List<String> alone = new ArrayList<>(caseKeys.size() + waybills.size());
        caseKeys.forEach(key -> alone.add("case:" + key));
        waybills.forEach(key -> alone.add("waybill:" + key));
        casework.hold(alone, declared.stream().map(Declaration::billNo).filter(bill -> !bill.isEmpty())
                .map(FilingDesk::billKey).distinct().toList());
    }

    /** Many declarations name one bill: they hold it jointly, and the port alone. */
    static String billKey(String billNo) {
        return "bill:" + billNo;
    }

    private long file(Filed<? extends Paper> filed, Work work) {
        Paper paper = filed.paper();
        if (paper instanceof Waybill waybill) {
            return fileWaybill(filed, waybill.key(), work);
        }
        ClearanceCase into = work.cases().of(platform(paper), PaperRow.orderNo(paper), work.now());
        if (paper instanceof Declaration declaration) {
            PaperKey waybill = CaseStore.waybillKey(declaration);
            into.bringWaybill(work.cases().papers().find(waybill));
            work.cases().mayRely(into, waybill);
        }
        clerk.file(filed, into, work.bench());
        work.cases().shelve(into);
        into.bringWaybill(work.cases().waybillOf(into));
        return work.cases().keeps(into) ? into.state().id() : 0;
    }

    @SuppressWarnings("unchecked")
    private long fileWaybill(Filed<? extends Paper> filed, PaperKey key, Work work) {
        List<ClearanceCase> relying = work.cases().relyingOn(key);
        Optional<PaperChange> change = clerk.fileWaybill((Filed<Waybill>) filed, work.cases().papers().find(key),
                relying, work.bench());
        relying.forEach(work.cases()::shelve);
        change.ifPresent(now -> work.cases().papers().change(now, 0));
        return relying.isEmpty() ? 0 : relying.get(0).state().id();
    }

    private static String platform(Paper paper) {
        if (paper instanceof Order order) {
            return order.platform().code();
        } else if (paper instanceof PaymentReceipt payment) {
            return payment.platform().code();
        }
        return ((Declaration) paper).platform().code();
    }
}
