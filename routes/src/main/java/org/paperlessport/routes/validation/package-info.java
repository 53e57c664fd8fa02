/**
 * The check of a message by itself, as anyone can ask for it: by the same readers, rooms and rules as the flow, without
 * a case, a database or the broker. The command line starts none of them.
 */
package org.paperlessport.routes.validation;
