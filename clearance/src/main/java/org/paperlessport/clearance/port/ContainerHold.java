package org.paperlessport.clearance.port;

/** A reason to keep a container though it has a permission. */
public enum ContainerHold {
    CUSTOMS_INSPECTION, CUSTOMS_STOP, PORT
}
