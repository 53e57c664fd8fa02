/**
 * The declarant: declarations come in (CEB621, 进口清单), their returns go out (CEB622).
 * Source: CEB specification, edition 202205.
 */
package org.paperlessport.adapters.declarant;
