/**
 * Customs: the format check that answers an unreadable message (CEB900), and the tables that it decides by,
 * loaded as data: the tariff by date, the screening rules, the officers' list of reasons. Source: CEB
 * specification, edition 202205.
 */
package org.paperlessport.adapters.customs;
