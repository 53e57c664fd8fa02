package org.paperlessport.clearance;

/**
 * A value in a paper that cannot be, whoever hands the paper in.
 *
 * @param code  the returnStatus that it is refused with, e.g. {@code -301008}
 * @param field the element, e.g. {@code appTime}; of a line with that line's gnum, e.g. {@code OrderList[2].qty}
 * @param found as written
 * @param rule  what must stand there: in zh as a demand (应为142), in en by itself (142)
 */
public record PaperFault(String code, String field, String found, Text rule) {
}
