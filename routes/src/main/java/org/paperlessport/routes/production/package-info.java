/**
 * What makes a hub fit to serve the public: the check before it starts, and the desk where accounts are opened. Nothing
 * here takes part in the flow.
 */
package org.paperlessport.routes.production;
