/**
 * The rules: a consignment's case, its stages and lawful moves, the three-document match, tax, limits, lanes, the gate.
 * Plain Java that knows nobody: time, numbers, rates and registers come in as arguments.
 */
package org.paperlessport.clearance;
