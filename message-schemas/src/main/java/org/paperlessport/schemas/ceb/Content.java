package org.paperlessport.schemas.ceb;

/** What may stand inside an element: a value, or other elements. */
sealed interface Content permits Value, Structure {
}
