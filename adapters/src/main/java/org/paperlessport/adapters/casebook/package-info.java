/**
 * The database: the archive of every message, the papers on file, the cases with their history, the yearly ledger and
 * the mailboxes. What is acknowledged is on disk; what is told commits with the effect that it tells of. H2 and
 * PostgreSQL alike.
 */
package org.paperlessport.adapters.casebook;
