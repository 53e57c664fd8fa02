/**
 * The pages: the officer's desk, the merchant's orders, the gate, the messages and the living strip. They
 * show what the casebook says and put a person's acts to it; they work without JavaScript, in Chinese and in
 * English.
 */
package org.paperlessport.adapters.console;
