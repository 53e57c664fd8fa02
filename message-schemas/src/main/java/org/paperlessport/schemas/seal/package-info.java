/**
 * The seal of a customs message: its enveloped XML signature (签名), made and judged. One shape is taken, the
 * published one; everything else that XML signatures can do is refused before any of it is computed.
 *
 * Source: China E-port Data Centre, enterprise message specification 202205, signature; W3C XML-Signature;
 * Canonical XML 1.0; GB/T 32918 (SM2), GB/T 32905 (SM3).
 */
package org.paperlessport.schemas.seal;
