package org.paperlessport.adapters.casebook;

/**
 * A document for a partner, as it will read it.
 *
 * @param account   whose mailbox
 * @param type      e.g. CEB622, CONTRL, NOTICE
 * @param inReplyTo the message that it answers, or 0
 * @param channel   the way it goes out besides the mailbox; HTTP means the mailbox alone
 */
public record Letter(String account, String type, long inReplyTo, Channel channel, byte[] content) {
}
