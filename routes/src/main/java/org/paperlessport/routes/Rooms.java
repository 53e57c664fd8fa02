package org.paperlessport.routes;

import org.paperlessport.adapters.casebook.Scribe;
import org.paperlessport.adapters.casebook.Written;
import org.paperlessport.adapters.partners.Audience;
import org.paperlessport.adapters.partners.NoticeMessages;
import org.paperlessport.clearance.Answer;
import org.paperlessport.clearance.Notice;
import org.paperlessport.clearance.PaperKind;

import java.util.List;

/** Which room writes what, and whom it concerns. */
record Rooms(PaperRooms papers, NoticeMessages notices, Audience audience) implements Scribe {

    @Override
    public Written returns(PaperKind kind, List<Answer> returns) {
        Meters.returned(kind, returns);
        return papers.returns(kind, returns);
    }

    @Override
    public Written notice(Notice notice) {
        return new Written("NOTICE", notices.write(notice));
    }

    @Override
    public List<String> audience(Notice notice) {
        return audience.accounts(notice);
    }
}
