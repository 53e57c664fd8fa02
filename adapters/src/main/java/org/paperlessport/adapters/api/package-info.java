/**
 * The HTTP interface: messages in, mailboxes out, tracking, gate and review, all under {@code /api/v1}, and
 * who may enter where. JSON as the published interface (v1) says; errors as RFC 9457.
 */
package org.paperlessport.adapters.api;
