package org.paperlessport.schemas.ceb;

/** What one edition asks of an element or attribute. */
record Rule(Occurs occurs, Content content) {
}
