package org.paperlessport.adapters.casebook;

/** What became of a message. REJECTED is its sender's fault and answered; PARKED needs a person, or a later version. */
public enum MessageStatus { RECEIVED, APPLIED, PARTLY_APPLIED, REJECTED, PARKED }
