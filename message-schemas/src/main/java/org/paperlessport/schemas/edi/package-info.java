/**
 * The port's EDI: UN/EDIFACT interchanges read into messages and segments with every fault, CONTRL answers
 * made from the verdict, and interchanges of our own written. Segments stay positional here; what they mean
 * is said in the port's room.
 * Source: ISO 9735 syntax 1 to 4, UN/EDIFACT directories D.95B, D.96B and D.00B.
 */
package org.paperlessport.schemas.edi;
