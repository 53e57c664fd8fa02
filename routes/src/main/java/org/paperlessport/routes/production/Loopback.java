package org.paperlessport.routes.production;

/** Addresses that only this machine reaches. Names are not looked up: what they mean may change. */
final class Loopback {

    private Loopback() {
    }

    static boolean is(String address) {
        return address.equals("localhost") || address.matches("127(\\.\\d{1,3}){3}")
                || address.matches("\\[?(::1|0:0:0:0:0:0:0:1)]?");
    }
}
