/**
 * The words on the wire: what a message must look like, whether it does, and every place where it does not.
 * Knows formats, never meaning; no Spring, no Camel.
 */
package org.paperlessport.schemas;
