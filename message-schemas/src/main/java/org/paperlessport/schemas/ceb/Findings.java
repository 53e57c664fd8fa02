package org.paperlessport.schemas.ceb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.paperlessport.schemas.Fault;
import org.paperlessport.schemas.Fault.Layer;
import org.paperlessport.schemas.Fault.Severity;
import org.paperlessport.schemas.Place;
import org.paperlessport.schemas.Text;
import org.paperlessport.schemas.ceb.Value.Misfit;

/** Everything found wrong with one message, each finding with the editions it speaks for. */
final class Findings {

    private record Finding(int editions, Fault fault) {
    }

    private final List<Finding> findings = new ArrayList<>(0);
    private int refusing;
    private int untold;
    /** Of those untold, the ones that no edition takes. */
    private int untoldErrors;
    /** Something that edition 2018 alone refuses; it is no fault, only a reason to judge by 202205. */
    private boolean refusedByEarlierAlone;

    /** No edition can take the message any more. */
    boolean refused() {
        return refusing == ElementCheck.BOTH;
    }

    /** Faults that are counted and no longer listed, without warnings. */
    int untoldErrors() {
        return untoldErrors;
    }

    /** The newest edition that takes the message; of a refused one the newest. */
    Edition edition() {
        return (refusing & ElementCheck.CURRENT) != 0 && (refusing & ElementCheck.EARLIER) == 0
                ? Edition.E2018 : Edition.E202205;
    }

    /**
     * In the order of the message. What only edition 202205 refuses is a warning when edition 2018 takes the
     * message, or would once the other faults are mended.
     */
    List<Fault> faults() {
        boolean mendableIn2018 = !refusedByEarlierAlone;
        List<Fault> faults = new ArrayList<>(findings.size() + 1);
        for (Finding found : findings) {
            if (found.editions == ElementCheck.BOTH
                    || found.editions == ElementCheck.CURRENT && !mendableIn2018) {
                faults.add(found.fault);
            } else if (found.editions == ElementCheck.CURRENT) {
                faults.add(FaultTexts.onlyIn2018(found.fault));
            }
        }
        faults.sort(Comparator.comparingInt((Fault fault) -> ((Place.InXml) fault.where()).line())
                .thenComparingInt(fault -> ((Place.InXml) fault.where()).column()));
        if (untold > 0) {
            faults.add(FaultTexts.more(untold, refused() ? Severity.ERROR : Severity.WARNING));
        }
        return List.copyOf(faults);
    }

    void missing(int editions, Place where, Field field) {
        add(editions, where, "CEB-MISSING", "", FaultTexts.expected(field),
                FaultTexts.missing(field));
    }

    void misfit(int editions, Place where, String found, Misfit misfit, Field field) {
        Edition edition = editions == ElementCheck.EARLIER ? Edition.E2018 : Edition.E202205;
        Value value = (Value) field.rule(edition).content();
        String expected = misfit == Misfit.FIXED && found.isEmpty() ? value.fixed() : FaultTexts.expected(value).en();
        add(editions, where, "CEB-" + misfit, found, expected,
                FaultTexts.misfit(field, value, found, misfit));
    }

    void unexpected(int editions, Place where, String found, Field parent) {
        add(editions, where, "CEB-UNEXPECTED", found, FaultTexts.contentOf(parent),
                FaultTexts.unexpected(found, parent));
    }

    void unexpectedAttribute(int editions, Place where, String found, Field element) {
        add(editions, where, "CEB-UNEXPECTED", found, FaultTexts.attributesOf(element),
                FaultTexts.unexpected(found, element));
    }

    void outOfOrder(int editions, Place where, Field field, Field before) {
        add(editions, where, "CEB-ORDER", field.name(), "before " + before.name(),
                FaultTexts.outOfOrder(field, before));
    }

    void tooMany(int editions, Place where, Field field, int max) {
        add(editions, where, "CEB-OCCURS", (max + 1) + " or more", max == 0 ? "none" : "at most " + max,
                FaultTexts.tooMany(field, max));
    }

    void wrongNamespace(int editions, Place where, String found, Field field) {
        add(editions, where, "CEB-NAMESPACE", found, FaultTexts.namespace(field).en(), FaultTexts.wrongNamespace(field));
    }

    void strayText(int editions, Place where, String found, Field field) {
        add(editions, where, "CEB-TEXT", found.strip(), "elements only", FaultTexts.strayText(field));
    }

    void emptyChoice(int editions, Place where, Field field) {
        add(editions, where, "CEB-MISSING", "", "at least one element", FaultTexts.emptyChoice(field));
    }

    /** A message of a newer edition cannot be one of the older. */
    void notIn2018(Place where, MessageType type) {
        add(ElementCheck.EARLIER, where, "CEB-EDITION", type.code(), "edition 202205", new Text("", ""));
    }

    /** A fault of the XML itself: no edition takes the message. */
    void fatal(Fault fault) {
        refusing = ElementCheck.BOTH;
        findings.add(new Finding(ElementCheck.BOTH, fault));
    }

    private void add(int editions, Place where, String code, String found, String expected, Text message) {
        refusing |= editions;
        if (editions == ElementCheck.EARLIER) {
            refusedByEarlierAlone = true;
            return;
        }
        if (findings.size() >= XmlLimits.MAX_FAULTS) {
            untold++;
            untoldErrors += editions == ElementCheck.BOTH ? 1 : 0;
            return;
        }
        findings.add(new Finding(editions, new Fault(code, Severity.ERROR, Layer.SCHEMA, where,
                FaultTexts.shown(found), expected, message)));
    }
}
