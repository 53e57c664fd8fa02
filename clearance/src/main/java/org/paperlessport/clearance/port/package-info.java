/**
 * The port's rules: bills, their containers, what customs and the carrier permit for a container, the gate
 * moves that terminals and sites report, and when a bill's goods have arrived at the site. A gate report
 * moves the container, never a parcel's case. Everything is a value; loading and keeping are the caller's.
 */
package org.paperlessport.clearance.port;
