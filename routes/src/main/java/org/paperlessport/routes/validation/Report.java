package org.paperlessport.routes.validation;

/** Where the verdicts are written, one after the other. */
interface Report extends AutoCloseable {

    void add(Judged judged);

    /** Writes what stands below all of them. */
    @Override
    void close();
}
