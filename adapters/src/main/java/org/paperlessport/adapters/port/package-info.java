/**
 * The port's room: terminals, shipping lines and their agents, who speak UN/EDIFACT. In come manifests
 * (CUSCAR) and gate moves (CODECO) of every directory; out go customs' permission for containers (CUSRES D.96B), the
 * steps of a bill (IFTSTA D.00B) and what the sender can mend (APERAK D.96B). Codes of places and purposes as
 * SMDG and ITIGG use them in D.95B.
 */
package org.paperlessport.adapters.port;
