package nextsteps.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nextsteps.language.LanguageTags;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `play`: opens a programme.
@Command(name = "play", mixinStandardHelpOptions = true, description = "Opens a programme on the whole screen.")
public final class PlayCommand implements Callable<Integer> {

    /// The player runs on after the command line is done.
    public static final int STAYS_OPEN = -1;

    /// The property that names the programme where the player lies on a medium.
    private static final String MEDIUM = "nextsteps.programme";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--programme", paramLabel = "DIR", description = "The folder of the programme; here without it.")
    private Path programme = Path.of(System.getProperty(MEDIUM, "content"));

    @Option(names = "--local", paramLabel = "DIR", converter = LocalConverter.class, description = "A partner's pages to show beside the programme.")
    private Optional<Path> local = localOfMedium();

    @Option(names = "--chapter", paramLabel = "ID", description = "Opens on this chapter's still first picture.")
    private Optional<String> chapter = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", converter = TagConverter.class, description = "Her language, such as vi or zh-Hans.")
    private Optional<Locale> language = Optional.empty();

    @Option(names = "--second", paramLabel = "TAG", converter = TagConverter.class, description = "The second language, for the person beside her.")
    private Optional<Locale> second = Optional.empty();

    @Option(names = "--group", description = "For a trainer with a group: session plans, a screen for the group and one for the trainer.")
    private boolean group;

    @Option(names = "--plan", paramLabel = "ID", description = "With --group: opens this session plan, such as mixed-45.")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--window", paramLabel = "WIDTHxHEIGHT", converter = SizeConverter.class,
            description = "A window of exactly this size instead of the whole screen.")
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--play", description = "Starts the film at once.")
    private boolean atOnce;

    @Option(names = "--start-card", description = "Opens on the card on which the worker sets the player up.")
    private boolean startCard;

    /// Whether the player lies on a medium, where it is started without a word.
    static boolean isOnMedium() {
        return System.getProperty(MEDIUM) != null;
    }

    /// The root of the medium on which the player lies: its programme is in `data/programme`.
    static Optional<Path> medium() {
        return Optional.ofNullable(System.getProperty(MEDIUM)).map(programme -> Path.of(programme).toAbsolutePath().normalize().resolve("../..").normalize());
    }

    /// Where a partner may have laid pages of its own on the medium.
    public static Optional<Path> localOfMedium() {
        return medium().map(medium -> medium.resolve(LocalPages.FOLDER));
    }

    @Override
    public Integer call() {
        if (plan.isPresent() && !group) {
            throw new ParameterException(spec.commandLine(), "A session plan is for a group: add --group.");
        }
        try {
            var options = new PlayOptions(programme, local, chapter, language, second, window, atOnce, startCard);
            var author = new Author(System.err);
            (group ? PlayerStart.withGroup(options, plan, author) : new PlayerStart(options, author, PlayerWindow::begin)).run();
            return STAYS_OPEN;
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    public static final class TagConverter implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String tag) {
            try {
                return LanguageTags.parse(tag);
            } catch (IllegalArgumentException badTag) {
                throw new TypeConversionException(badTag.getMessage());
            }
        }
    }

    /// The folder of a partner's pages, where it was named: one that is not there would show nothing and say nothing.
    public static final class LocalConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String folder) {
            var path = Path.of(folder);
            if (!path.toFile().isDirectory()) {
                throw new TypeConversionException("There is no such folder: %s. Name the one that holds %s.".formatted(folder, LocalReader.FILE));
            }
            return path;
        }
    }

    public static final class SizeConverter implements ITypeConverter<WindowSize> {
        @Override
        public WindowSize convert(String size) {
            return WindowSize.parse(size)
                    .orElseThrow(() -> new TypeConversionException("A size is written WIDTHxHEIGHT, such as 1366x768, and is at least 640x360."));
        }
    }
}
