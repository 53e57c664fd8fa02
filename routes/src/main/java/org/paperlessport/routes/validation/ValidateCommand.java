package org.paperlessport.routes.validation;

import org.paperlessport.schemas.Validator;
import org.paperlessport.schemas.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * The check of messages at the command line: {@code java -jar paperless-port.jar validate FILE…}. Nothing of the hub is
 * started. The exit code is that of the worst file: 0 valid, 1 faults, 2 unreadable or not recognised.
 */
@Command(name = "java -jar paperless-port.jar validate", sortOptions = false)
public final class ValidateCommand implements Callable<Integer> {

    private static final String COMMAND = "validate";

    @Option(names = "--json")
    private boolean json;
    @Option(names = "--table")
    private boolean table;
    @Option(names = "--answer")
    private boolean answer;
    @Option(names = "--lang", paramLabel = "zh|en")
    private String language;
    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> named;

    private final Words words;
    private final PrintStream out;

    private ValidateCommand(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    public static boolean isAskedFor(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** @return the exit code */
    public static int serve(String[] arguments) {
        String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length);
        boolean json = List.of(asked).contains("--json");
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false,
                json ? StandardCharsets.UTF_8 : ofTerminal())) {
            Words words = new Words(language(asked));
            var command = new CommandLine(new ValidateCommand(words, out)).setResourceBundle(words.bundle())
                    .setUsageHelpWidth(100).setAdjustLineBreaksForWideCJKCharacters(true)
                    .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                    .setOut(new PrintWriter(out, true));
            command.setParameterExceptionHandler((wrong, given) -> {
                System.err.println(words.of("wrong") + " " + wrong.getMessage());
                wrong.getCommandLine().usage(System.err);
                return CommandLine.ExitCode.USAGE;
            });
            return command.execute(asked);
        }
    }

    @Override
    public Integer call() {
        Validator validator = HubValidator.at(Clock.systemUTC());
        List<Input> inputs = Input.all(named);
        boolean several = inputs.size() != 1 || !inputs.get(0).name().equals(named.get(0));
        int worst = 0;
        try (Report report = json ? new JsonReport(out, several) : table ? new MarkdownReport(out, words, named)
                : new TableReport(out, words, answer)) {
            for (Input input : inputs) {
                Judged judged = Judged.of(input, validator);
                report.add(judged);
                worst = Math.max(worst, exitCode(judged.verdict()));
            }
        }
        return worst;
    }

    private static int exitCode(Verdict verdict) {
        if (verdict.valid()) {
            return 0;
        }
        return verdict.kind().recognised() ? 1 : 2;
    }

    /** Asked for before anything else is understood, for the help speaks it too. */
    private static Locale language(String[] asked) {
        List<String> all = List.of(asked);
        int at = all.indexOf("--lang");
        String given = at >= 0 && at + 1 < asked.length ? asked[at + 1]
                : all.stream().filter(one -> one.startsWith("--lang=")).map(one -> one.substring(7)).findFirst()
                .orElse(Locale.getDefault().getLanguage());
        return given.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** What the terminal shows; one that knows only ASCII shows no Chinese either way. */
    private static Charset ofTerminal() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
