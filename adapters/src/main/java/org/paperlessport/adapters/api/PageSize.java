package org.paperlessport.adapters.api;

/** How many rows may be asked for at once. */
final class PageSize {

    private PageSize() {
    }

    /** @throws Problem BAD_REQUEST unless limit is 1 to most */
    static void check(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw Problem.badRequest("limit 应为 1 至 " + most + "。", "limit must be 1 to " + most + ".");
        }
    }
}
