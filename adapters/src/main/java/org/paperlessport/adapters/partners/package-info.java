/**
 * Who the partners are: their accounts and secrets, the firms with their customs codes, who may speak for
 * whom, and who is told of what. What comes in is a credential or an enterprise code; what goes out is an
 * account.
 */
package org.paperlessport.adapters.partners;
