/**
 * The port's EDI: UN/EDIFACT interchanges read into messages and segments with every fault, CONTRL answers
 * made from the verdict, and interchanges of our own written. Segments stay positional here; what they mean
 * is said in the port's room.
 * The core knows no dialect: tokens give offsets, plans lay tables flat, the matcher and the element check hold
 * one against the other; what is UN/EDIFACT's own is in its delimiters, its envelope and its tables.
 * X12 interchanges and the ministry's platform files are two more dialects of that core, with tables of their own;
 * what is known of their tables from files alone is marked there, and only warns. All three are read from bytes or
 * from streams of any length; a partner's profile says which versions, codes and faults are taken.
 * Source: ISO 9735 syntax 1 to 4, UN/EDIFACT directories D.95B to D.21B.
 */
package org.paperlessport.schemas.edi;
