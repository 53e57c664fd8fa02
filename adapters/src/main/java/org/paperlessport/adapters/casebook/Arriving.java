package org.paperlessport.adapters.casebook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An arrival with all that costs time and needs no database done: its digest and its bytes as they will be stored. */
public record Arriving(Arrival arrival, String digest, List<Bytes> content) {

    public static Arriving of(Arrival arrival) {
        return new Arriving(arrival, sha256(arrival.told()), parts(arrival.bytes()));
    }

    /** A reference, told apart from other senders'; a guid also from other types', as published samples share one. */
    String key(String reference) {
        boolean guid = arrival.format().equals("CEB") || arrival.format().equals("DXP");
        return arrival.account() + ":" + (guid ? arrival.type() : arrival.format()) + ":" + reference;
    }

    private static List<Bytes> parts(byte[] bytes) {
        List<Bytes> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < bytes.length; from += Archive.PART) {
            parts.add(Bytes.of(bytes, from, Math.min(Archive.PART, bytes.length - from)));
        }
        return parts;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
