/**
 * The parcel carrier: waybills come in (CEB511), their returns go out (CEB512).
 * Source: CEB specification, edition 202205.
 */
package org.paperlessport.adapters.carrier;
