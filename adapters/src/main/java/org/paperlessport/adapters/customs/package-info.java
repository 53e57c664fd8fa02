/**
 * Customs: the tables that it publishes or decides by (tariff, screening rules, reasons), loaded as data by date.
 * What comes in is a table of text; what goes out are the rules' own types.
 */
package org.paperlessport.adapters.customs;
