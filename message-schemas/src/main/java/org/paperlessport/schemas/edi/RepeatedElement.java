package org.paperlessport.schemas.edi;

import java.util.AbstractList;
import java.util.List;

/** An element that comes several times at its place, as syntax 4 allows; read as a list it is the first of them. */
final class RepeatedElement extends AbstractList<String> {

    private final List<List<String>> occurrences;

    RepeatedElement(List<List<String>> occurrences) {
        this.occurrences = List.copyOf(occurrences);
    }

    List<List<String>> occurrences() {
        return occurrences;
    }

    @Override
    public String get(int index) {
        return occurrences.get(0).get(index);
    }

    @Override
    public int size() {
        return occurrences.get(0).size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepeatedElement repeated && repeated.occurrences.equals(occurrences);
    }

    @Override
    public int hashCode() {
        return occurrences.hashCode();
    }
}
