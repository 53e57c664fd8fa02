package org.paperlessport.schemas.edi;

import java.util.List;
import java.util.stream.Collectors;
import org.paperlessport.schemas.Text;

/** A profile holds lines that mean nothing; every one of them is told of with its number, and how it is mended. */
public final class UnreadableProfile extends IllegalArgumentException {

    private final transient List<Text> faults;

    UnreadableProfile(List<Text> faults) {
        super(faults.stream().map(Text::en).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    public List<Text> faults() {
        return faults;
    }
}
