package org.paperlessport.clearance;

/**
 * How a document was handed in, as written: nothing here has been checked yet.
 *
 * @param guid      36 characters, the document's own
 * @param appType   1 new, 2 change, 3 delete
 * @param appTime   yyyyMMddHHmmss, Beijing time; as text it sorts as time does
 * @param appStatus 1 save only, 2 declare
 */
public record Submission(String guid, String appType, String appTime, String appStatus) {
}
