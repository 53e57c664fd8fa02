/**
 * A queue consumer that hands up to N messages to a route as one exchange. Camel's JMS component takes them one by one,
 * and a commit for each is what a hub spends its time on.
 */
package org.paperlessport.routes.batch;
