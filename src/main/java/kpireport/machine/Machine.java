package kpireport.machine;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kpireport.machine.Condition.State;
import kpireport.printing.LibreOfficeSearch;
import kpireport.printing.LibreOfficeVersion;

/** What {@code doctor} looks at, in the order in which it tells it. */
public final class Machine {

    /** A month with a dossier list and its drafts fits many times over. */
    private static final long ENOUGH_MEGABYTES = 200;

    private static final long BYTES_OF_MEGABYTE = 1_000_000;

    /** Messages are made for it. */
    private static final int WIDE_ENOUGH = 80;

    /** What Java takes the user's own to be. */
    public record Settings(Locale locale, ZoneId zone, Charset charset, Terminal terminal) {}

    /**
     * Where messages go to.
     *
     * @param attached whether a person reads along
     * @param columns of the screen
     * @param colourless why nothing is coloured: "no-color-option", "NO_COLOR", "TERM",
     *     "no-terminal", "plain-console"; empty where it is
     */
    public record Terminal(boolean attached, int columns, String colourless) {}

    private final Path workspace;
    private final Map<String, String> environment;
    private final Optional<Path> libreOffice;
    private final String version;
    private final Settings settings;

    /**
     * @param libreOffice where a person said that it is
     * @param version of the program
     */
    public Machine(
            Path workspace,
            Map<String, String> environment,
            Optional<Path> libreOffice,
            String version,
            Settings settings) {
        this.workspace = workspace.toAbsolutePath().normalize();
        this.environment = environment;
        this.libreOffice = libreOffice;
        this.version = version;
        this.settings = settings;
    }

    public List<Condition> list() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(good("version", version));
        conditions.add(good("java", Runtime.version() + ", " + System.getProperty("java.home")));
        conditions.add(
                good(
                        "system",
                        System.getProperty("os.name") + " " + System.getProperty("os.arch")));
        conditions.add(good("locale", settings.locale().toLanguageTag()));
        conditions.add(good("time-zone", settings.zone().getId()));
        conditions.add(charset());
        conditions.add(fileNames());
        conditions.addAll(terminal());
        conditions.add(colour());
        conditions.add(font());
        conditions.addAll(libreOffice());
        conditions.add(workspace());
        conditions.add(disk());
        conditions.add(archive());
        return conditions;
    }

    private static Condition good(String name, String value) {
        return new Condition(name, State.GOOD, value, "");
    }

    private Condition charset() {
        Charset charset = settings.charset();
        boolean good = charset.equals(StandardCharsets.UTF_8);
        return Condition.of("charset", good, State.LACKING, charset.name());
    }

    /** File names with Vietnamese letters need it. */
    private static Condition fileNames() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        boolean good = windows || encoding.equalsIgnoreCase("UTF-8");
        return Condition.of("file-names", good, State.LACKING, encoding);
    }

    private List<Condition> terminal() {
        Terminal terminal = settings.terminal();
        if (!terminal.attached()) {
            return List.of(new Condition("terminal", State.GOOD, "", "none"));
        }
        int columns = terminal.columns();
        return List.of(
                good("terminal", environment.getOrDefault("TERM", "console")),
                Condition.of(
                        "width", columns >= WIDE_ENOUGH, State.LACKING, String.valueOf(columns)));
    }

    private Condition colour() {
        String why = settings.terminal().colourless();
        return new Condition(
                "colour", State.GOOD, why.isEmpty() ? "on" : "off", why.isEmpty() ? "on" : why);
    }

    private Condition font() {
        Optional<Path> font = new Fonts(environment).find();
        return Condition.of(
                "font", font.isPresent(), State.LACKING, font.map(Path::toString).orElse(""));
    }

    private List<Condition> libreOffice() {
        LibreOfficeSearch search = LibreOfficeSearch.onThisMachine();
        Optional<Path> program =
                libreOffice.isPresent() ? search.at(libreOffice.get()) : search.find();
        if (program.isEmpty()) {
            return List.of(new Condition("libreoffice", State.LACKING, "", ""));
        }
        Optional<String> said = LibreOfficeVersion.ask(program.get());
        return List.of(
                good("libreoffice", program.get().toString()),
                new Condition(
                        "libreoffice-version",
                        said.isPresent() ? State.GOOD : State.LACKING,
                        said.orElse(""),
                        said.isPresent() ? "" : "silent"));
    }

    private Condition workspace() {
        boolean good = Files.isDirectory(workspace) && canWrite();
        return Condition.of("workspace", good, State.BAD, workspace.toString());
    }

    /** Tried, as Windows says of some folders that they can be written and they cannot. */
    private boolean canWrite() {
        try {
            Files.delete(Files.createTempFile(workspace, ".kpi-report", ".tmp"));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private Condition disk() {
        try {
            long free = Files.getFileStore(workspace).getUsableSpace() / BYTES_OF_MEGABYTE;
            return Condition.of("disk", free >= ENOUGH_MEGABYTES, State.BAD, free + " MB");
        } catch (IOException unknown) {
            return new Condition("disk", State.LACKING, "", "");
        }
    }

    private Condition archive() {
        Optional<Path> found = home().flatMap(home -> new StartArchive(home, environment).find());
        return Condition.of(
                "archive", found.isPresent(), State.LACKING, found.map(Path::toString).orElse(""));
    }

    private static Optional<Path> home() {
        try {
            Path code =
                    Path.of(
                            Machine.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Optional.ofNullable(code.getParent());
        } catch (URISyntaxException noFile) {
            return Optional.empty();
        }
    }
}
