/**
 * The messages of China Customs for cross-border e-commerce (CEBnnnMessage): one field table, and everything
 * made from it: schemas, bindings, the reader that lists every fault, the writer.
 *
 * Source: China E-port Data Centre, enterprise message specification, editions 2018 and 202205.
 */
package org.paperlessport.schemas.ceb;
