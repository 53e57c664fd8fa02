package org.paperlessport.adapters.api;

/** How many rows may be asked for at once, and from where on. */
final class PageSize {

    private PageSize() {
    }

    /** @throws Problem BAD_REQUEST unless limit is 1 to most */
    static void check(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw Problem.badRequest("limit 应为 1 至 " + most + "。", "limit must be 1 to " + most + ".");
        }
    }

    /** @throws Problem BAD_REQUEST unless after is a cursor that was given, or 0 */
    static void checkAfter(long after) {
        if (after < 0) {
            throw Problem.badRequest("after 不得小于 0。", "after must be 0 or more.");
        }
    }
}
