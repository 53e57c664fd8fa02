/**
 * The e-commerce platform and its merchants: orders come in (CEB311), their returns go out (CEB312).
 * Source: CEB specification, edition 202205.
 */
package org.paperlessport.adapters.platform;
