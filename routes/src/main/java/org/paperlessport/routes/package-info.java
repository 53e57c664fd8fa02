/**
 * The flow: every Camel route, the failure policy, the queues, and the application. The only module that knows Camel.
 */
package org.paperlessport.routes;
