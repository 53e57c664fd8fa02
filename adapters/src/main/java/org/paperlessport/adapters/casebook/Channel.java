package org.paperlessport.adapters.casebook;

/** The way a message came, which is the way its answers go; every answer lies in the mailbox besides. */
public enum Channel { HTTP, QUEUE, FOLDER }
