package org.paperlessport.schemas.ceb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes of the signature block. */
final class SignatureChanges {

    static final Map<String, UnaryOperator<String>> ALL = new LinkedHashMap<>();

    static {
        without("SignedInfo");
        without("SignatureValue");
        without("KeyInfo");
        without("KeyName");
        without("X509Data");
        without("X509Certificate");
        without("Reference");
        without("Transforms");
        without("DigestValue");
        change("hollow", ">", "/><!--", "</ds:Signature>", "-->");
        change("no canonicalization", "(?s)<ds:CanonicalizationMethod[^>]*>", "");
        change("two references", "(?s)(<ds:Reference.*</ds:Reference>)", "$1$1");
        change("two key names", "(<ds:KeyName>.*</ds:KeyName>)", "$1$1");
        change("key name after certificate", "(?s)(<ds:KeyName>.*</ds:KeyName>)(.*</ds:X509Data>)", "$2$1");
        change("two values", "(<ds:SignatureValue>.*</ds:SignatureValue>)", "$1$1");
        change("object", "</ds:Signature>", "<ds:Object/></ds:Signature>");
        change("foreign key info", "<ds:KeyName>", "<x xmlns='urn:x'><y/></x><ds:KeyName>");
        change("unknown key info", "<ds:KeyName>", "<ds:Unknown/><ds:KeyName>");
        change("text in key info", "<ds:KeyName>", "text<ds:KeyName>");
        change("text in signed info", "<ds:Reference", "text<ds:Reference");
        change("no algorithm", " Algorithm=\"[^\"]*\"", "");
        change("other algorithm", "rsa-sha1", "sm2-sm3");
        change("surplus attribute", "<ds:KeyInfo", "<ds:KeyInfo surplus=''");
        change("identifier", "<ds:KeyInfo", "<ds:KeyInfo Id='k-1'");
        change("bad identifier", "<ds:KeyInfo", "<ds:KeyInfo Id='1 k'");
        change("same identifier twice", "<ds:(KeyInfo|SignedInfo)", "<ds:$1 Id='k'");
        change("parameters", "<ds:Transform Algorithm=([^/]*)([^>]*)/>",
                "<ds:Transform Algorithm=$1$2>text<a/></ds:Transform>");
        for (String base64 : new String[] {"", " ", "aW52ZW50ZWQ", "aW52 ZW50\nZWQ=", "aW5=", "aW4=",
            "aQ==", "aR==", "a===", "====", "aW52*W50", "=aW5", "aW5v", "ａ"}) {
            change("value '" + base64 + "'", "<ds:SignatureValue>.*<", "<ds:SignatureValue>" + base64 + "<");
            change("certificate '" + base64 + "'", "<ds:X509Certificate>.*<",
                    "<ds:X509Certificate>" + base64 + "<");
        }
    }

    private SignatureChanges() {
    }

    private static void without(String name) {
        change("without " + name, "(?s)<ds:" + name + "[ >].*</ds:" + name + ">\n", "");
    }

    private static void change(String name, String... pairs) {
        ALL.put(name, text -> {
            String changed = text;
            for (int i = 0; i < pairs.length; i += 2) {
                changed = name.equals("hollow") ? changed.replaceFirst(pairs[i], pairs[i + 1])
                        : changed.replaceAll(pairs[i], pairs[i + 1]);
            }
            return changed;
        });
    }
}
