/**
 * The payment firm: payments come in (CEB411), their returns go out (CEB412).
 * Source: CEB specification, edition 202205.
 */
package org.paperlessport.adapters.payment;
