/**
 * What the port's messages say, in plain values: one kind of document for a gate move, a discharge, a load, an order,
 * a bill, a container, a status event, a customs answer, a booking, an instruction and a stow position, whichever
 * syntax and directory carried it. No rules: a document says what stands on the wire and nothing more.
 */
package org.paperlessport.schemas.port;
