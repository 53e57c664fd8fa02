package org.paperlessport.schemas.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paperlessport.schemas.edi.EdiSegment;
import org.paperlessport.schemas.port.Layout.Part;

/**
 * A message, or a group of one, while it is filled: segments are put in in any order and stand where the table has
 * them, so that no writer need know how a directory orders its groups.
 */
final class Site {

    private final Layout layout;
    private final Part group;
    private final EdiSegment opener;
    private final Leftovers left;
    private final Map<Integer, List<Site>> filled = new TreeMap<>();

    private Site(Layout layout, Part group, EdiSegment opener, Leftovers left) {
        this.layout = layout;
        this.group = group;
        this.opener = opener;
        this.left = left;
    }

    static Site of(Layout layout, Leftovers left) {
        return new Site(layout, layout.message(), null, left);
    }

    /** Puts a segment in the first of the sites that has room for it; gives back the group that it opens. */
    static Site put(EdiSegment segment, List<Site> hosts) {
        Site first = hosts.get(0);
        EdiSegment fitted = first.layout.fitted(segment, first.left).orElse(null);
        if (fitted != null) {
            for (Site host : hosts) {
                Site put = host.taken(fitted);
                if (put != null) {
                    return put;
                }
            }
            first.left.notCarried(fitted);
        }
        return new Site(first.layout, new Part(segment.tag(), false, 0, List.of()), segment, first.left);
    }

    Site put(EdiSegment segment) {
        return put(segment, List.of(this));
    }

    private Site taken(EdiSegment segment) {
        for (int i = 0; i < group.parts().size(); i++) {
            Part part = group.parts().get(i);
            List<Site> here = filled.getOrDefault(i, List.of());
            if (part.tag().equals(segment.tag()) && here.size() < part.most()) {
                var site = new Site(layout, part, segment, left);
                filled.computeIfAbsent(i, unused -> new ArrayList<>()).add(site);
                return site;
            }
        }
        return null;
    }

    /** All that was put in, in the order of the table; what must be there and is not goes to the leftovers. */
    List<EdiSegment> segments() {
        List<EdiSegment> segments = new ArrayList<>();
        if (opener != null) {
            segments.add(opener);
        }
        for (int i = 0; i < group.parts().size(); i++) {
            List<Site> here = filled.getOrDefault(i, List.of());
            if (here.isEmpty() && group.parts().get(i).mandatory()) {
                left.wanting(group.parts().get(i).tag(), 0);
            }
            here.forEach(site -> segments.addAll(site.segments()));
        }
        return segments;
    }

    boolean holds(String tag) {
        return group.parts().stream().anyMatch(part -> part.tag().equals(tag));
    }
}
