package org.paperlessport.adapters.casebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.Owner;
import org.paperlessport.clearance.PaperKind;
import org.paperlessport.clearance.port.PortNotice;
import org.paperlessport.clearance.port.PortNotice.Alarm;
import org.paperlessport.clearance.port.PortNotice.CorrectionAsked;
import org.paperlessport.clearance.port.PortNotice.PermissionTold;
import org.paperlessport.clearance.port.PortNotice.StepTold;

/** Writes plain lines, e.g. {@code ORDER O1 120}; tells the accounts that are named for their role. */
class PlainScribe implements Scribe, PortScribe {

    @Override
    public Written returns(PaperKind kind, List<Answer> returns) {
        return new Written(type(kind), text(returns.stream().map(answer -> kind + " "
                + answer.paper().paper().key().number() + " " + answer.status()).collect(Collectors.joining("\n"))));
    }

    @Override
    public Written notice(Notice notice) {
        return new Written("NOTICE", text(notice.event() + " " + notice.orderNo()));
    }

    @Override
    public List<String> audience(Notice notice) {
        return notice.to().stream().map(Owner::name).map(String::toLowerCase).sorted().toList();
    }

    @Override
    public List<Letter> letters(From from, List<PortNotice> notices, java.time.Instant at) {
        return notices.stream().flatMap(notice -> letter(from, notice).stream()).toList();
    }

    private static List<Letter> letter(From from, PortNotice notice) {
        if (notice instanceof CorrectionAsked asked) {
            return List.of(new Letter(from.account(), "APERAK", from.messageId(), from.channel(),
                    text(asked.correction() + " " + asked.reference())));
        } else if (notice instanceof PermissionTold told) {
            return List.of(new Letter("terminal", "CUSRES", 0, Channel.HTTP,
                    text((told.permission().isNone() ? "STOP " : "GO ") + told.containers())));
        } else if (notice instanceof StepTold told) {
            return List.of(new Letter(told.bill().filing().filer(), "IFTSTA", 0, Channel.HTTP,
                    text(told.step() + " " + told.bill().number().value())));
        }
        return List.of();
    }

    private static String type(PaperKind kind) {
        return switch (kind) {
            case ORDER -> "CEB312";
            case PAYMENT -> "CEB412";
            case WAYBILL -> "CEB512";
            case DECLARATION -> "CEB622";
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
