/**
 * Customs: the format check that answers an unreadable message (CEB900), the tariff, the screening rules and the
 * officers' list of reasons. Source: CEB specification, edition 202205.
 */
package org.paperlessport.adapters.customs;
