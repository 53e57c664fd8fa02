package org.paperlessport.schemas.seal;

/** Ends the judging of a seal that is not of the published shape; carries what was found. */
final class MisshapenSeal extends Exception {

    private static final int MOST_SHOWN = 100;

    private final SealFinding finding;
    private final String found;

    MisshapenSeal(SealFinding finding, String found) {
        super(finding + " " + found, null, false, false);
        this.finding = finding;
        this.found = found.length() <= MOST_SHOWN ? found : found.substring(0, MOST_SHOWN);
    }

    SealFinding finding() {
        return finding;
    }

    String found() {
        return found;
    }
}
