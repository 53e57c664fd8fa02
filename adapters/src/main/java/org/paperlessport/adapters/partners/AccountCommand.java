package org.paperlessport.adapters.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.paperlessport.clearance.Firm;
import org.paperlessport.clearance.Text;
import org.paperlessport.schemas.seal.SealCertificate;
import org.paperlessport.schemas.seal.Signer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Opens and closes accounts from the command line:
 *
 * <pre>
 * open --id=yong-express --role=carrier --name-zh=甬速 --name-en="Yong Express"
 *   [--edi-id=YONGEX] [--firm=CODE:NAME ...]
 * renew --id=yong-express
 * close --id=yong-express
 * firm --id=yong-express --firm=CODE:NAME
 * certificate --id=yong-express --file=cert.pem [--until=2027-06-30]
 * </pre>
 *
 * A certificate registered again with an earlier end, in Beijing time, is withdrawn at that end. A secret is made by
 * the hub, shown once, and kept only as a hash.
 */
@Component
public class AccountCommand {

    private static final String VERBS = "open, renew, close, firm or certificate";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final Firms firms;
    private final Certificates certificates;
    private final PasswordEncoder encoder;

    public AccountCommand(Accounts accounts, Firms firms, Certificates certificates, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.firms = firms;
        this.certificates = certificates;
        this.encoder = encoder;
    }

    /**
     * @param arguments the verb and its options, as above
     * @return what to print
     * @throws IllegalArgumentException with a sentence for the person who typed it
     */
    public String run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("expected " + VERBS);
        }
        var given = new Options(arguments.subList(1, arguments.size()));
        return switch (arguments.get(0)) {
            case "open" -> open(given);
            case "renew" -> renew(given.one("id"));
            case "close" -> close(given.one("id"));
            case "firm" -> firm(given);
            case "certificate" -> certificate(given);
            default -> throw new IllegalArgumentException("'" + arguments.get(0)
                    + "': expected " + VERBS);
        };
    }

    private String open(Options given) {
        var role = role(given.one("role"));
        var account = new Account(given.one("id"), role, new Text(given.one("name-zh"), given.one("name-en")),
                given.many("edi-id").stream().findFirst().orElse(""), true);
        var firmsNamed = given.many("firm").stream().map(AccountCommand::firmOf).toList();
        var secret = newSecret();
        if (!accounts.open(account, encoder.encode(secret))) {
            throw new IllegalArgumentException("account '" + account.id() + "' or its EDI id exists already");
        }
        firmsNamed.forEach(firm -> firms.register(firm, account));
        return "opened " + account.id() + " (" + role + "), secret, shown this once: " + secret;
    }

    private String renew(String id) {
        var secret = newSecret();
        if (!accounts.renewSecret(id, encoder.encode(secret))) {
            throw new IllegalArgumentException("no account '" + id + "'");
        }
        return "renewed " + id + ", secret, shown this once: " + secret;
    }

    private String close(String id) {
        if (!accounts.close(id)) {
            throw new IllegalArgumentException("no account '" + id + "'");
        }
        return "closed " + id;
    }

    private String firm(Options given) {
        var id = given.one("id");
        var account = accounts.byId(id)
                .orElseThrow(() -> new IllegalArgumentException("no account '" + id + "'"));
        var named = given.many("firm").stream().map(AccountCommand::firmOf).toList();
        named.forEach(firm -> firms.register(firm, account));
        return id + " speaks for " + String.join(", ", named.stream().map(Firm::code).toList());
    }

    private String certificate(Options given) {
        var id = given.one("id");
        if (accounts.byId(id).isEmpty()) {
            throw new IllegalArgumentException("no account '" + id + "'");
        }
        var file = given.one("file");
        var certificate = read(file);
        var until = given.many("until").stream().findFirst().map(AccountCommand::endOfDay).orElse(Instant.MAX);
        if (!certificates.register(id, certificate, until)) {
            throw new IllegalArgumentException(file + ": another account has this certificate");
        }
        var signer = Signer.serial(certificate) + " (" + certificate.getSubjectX500Principal().getName() + ")";
        var end = certificate.getNotAfter().toInstant();
        return id + " signs by certificate " + signer + " until "
                + OffsetDateTime.ofInstant(until.isBefore(end) ? until : end, BEIJING);
    }

    private static X509Certificate read(String file) {
        try {
            return SealCertificate.read(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Instant endOfDay(String date) {
        try {
            return LocalDate.parse(date).plusDays(1).atStartOfDay(BEIJING).minusSeconds(1).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--until=" + date + ": expected a date, e.g. 2027-06-30", e);
        }
    }

    private static Role role(String word) {
        try {
            return Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("role '" + word + "': expected one of "
                    + List.of(Role.values()).toString().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static Firm firmOf(String given) {
        var colon = given.indexOf(':');
        if (colon < 1 || !FirmTable.isCode(given.substring(0, colon))) {
            throw new IllegalArgumentException("firm '" + given
                    + "': expected CODE:NAME, the code of up to 18 capital letters and digits");
        }
        return new Firm(given.substring(0, colon), given.substring(colon + 1));
    }

    private static String newSecret() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Options of the form --name=value; a name may come several times. */
    private static final class Options {

        private final Map<String, List<String>> values = new HashMap<>();

        Options(List<String> arguments) {
            for (var argument : arguments) {
                var equals = argument.indexOf('=');
                if (!argument.startsWith("--") || equals < 3) {
                    throw new IllegalArgumentException("'" + argument + "': expected --name=value");
                }
                values.computeIfAbsent(argument.substring(2, equals), name -> new ArrayList<>())
                        .add(argument.substring(equals + 1));
            }
        }

        List<String> many(String name) {
            return values.getOrDefault(name, List.of());
        }

        String one(String name) {
            return many(name).stream().filter(value -> !value.isBlank()).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
        }
    }
}
