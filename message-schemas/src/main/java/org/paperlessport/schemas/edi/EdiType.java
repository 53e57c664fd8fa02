package org.paperlessport.schemas.edi;

/**
 * Which message it is (S009), e.g. {@code CODECO:D:95B:UN:ITG14}.
 *
 * @param name        0065, e.g. CODECO
 * @param version     0052, e.g. D
 * @param release     0054, e.g. 95B
 * @param agency      0051, e.g. UN
 * @param association 0057, e.g. ITG14, empty when not given
 */
public record EdiType(String name, String version, String release, String agency, String association) {

    public static EdiType of(String name, String version, String release) {
        return new EdiType(name, version, release, "UN", "");
    }

    /** Message and directory, e.g. {@code CODECO D:95B}: what the tables are kept by. */
    public String table() {
        return name + " " + directory();
    }

    String directory() {
        return version + ":" + release;
    }
}
