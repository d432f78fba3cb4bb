package kpireport.rendering;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.measures.ConfigKey;

/**
 * Where templates may come from: the office's own folders, then those that ship with the program.
 * Nothing else is ever read, whatever name or link asks for it.
 */
final class TemplateFolders implements TemplateLoader {

    private static final String REFERENCE = "reference.docx";
    private static final String SHIPPED = "/kpireport/templates/";
    private static final Pattern SHIPPED_NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(ftlh|docx)");

    private static final long LARGEST_TEMPLATE = 1_000_000;
    private static final long LARGEST_REFERENCE = 20_000_000;

    private final List<Path> folders;
    private final Map<String, MarkedSource> loaded = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    TemplateFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The Word file with the styles: the office's own, or the one that ships. */
    byte[] reference() throws IOException {
        return find(REFERENCE, LARGEST_REFERENCE)
                .orElseThrow(() -> new IllegalStateException("no " + REFERENCE + " ships"));
    }

    /**
     * What was read, in that order: {@code templates/x.ftlh}, or {@code <x.ftlh>} of those that
     * ship.
     */
    List<String> listUsed() {
        return List.copyOf(used);
    }

    /** Where a mark of {@link MarkedSource} points. */
    ConfigKey place(String mark) {
        String[] parts = mark.split(":");
        return key(
                names.get(Integer.parseInt(parts[0])),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]));
    }

    /** A mark for the first line of a template that was read. */
    String mark(String name) {
        return names.indexOf(name) + ":1:1";
    }

    /** A place in a template for a position in the marked text. */
    ConfigKey place(String name, int line, int markedColumn) {
        MarkedSource source = loaded.get(name);
        return key(name, line, source == null ? markedColumn : source.column(line, markedColumn));
    }

    /** The author's line, to be shown in a finding. */
    String line(ConfigKey place) {
        MarkedSource source = loaded.get(place.file().substring("templates/".length()));
        return source == null ? "" : source.line(place.line());
    }

    /** A template asks for what none may have. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient List<ConfigKey> places;

        Refused(List<ConfigKey> places) {
            this.places = places;
        }

        List<ConfigKey> places() {
            return places;
        }
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        // Only templates: an <#include> of the plan or an export would print it.
        return name.endsWith(".ftlh") && find(name, LARGEST_TEMPLATE).isPresent() ? name : null;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String name = (String) source;
        byte[] template = find(name, LARGEST_TEMPLATE).orElseThrow(() -> new IOException(name));
        // A decoder of its own refuses what is not UTF-8; a String would put question marks.
        String text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(template))
                        .toString()
                        .replace("\r\n", "\n");
        names.add(name);
        MarkedSource marked = new MarkedSource(names.size() - 1, text);
        loaded.put(name, marked);
        if (!marked.refused().isEmpty()) {
            throw new Refused(marked.refused().stream().map(at -> authored(name, at)).toList());
        }
        return new StringReader(marked.text());
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing stays open.
    }

    private Optional<byte[]> find(String name, long largest) throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            Path root = folder.toRealPath();
            try {
                Path file = root.resolve(name);
                if (Files.isRegularFile(file)
                        && file.toRealPath().startsWith(root)
                        && Files.size(file) <= largest) {
                    used.add("templates/" + name);
                    return Optional.of(Files.readAllBytes(file));
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return findShipped(name);
    }

    private Optional<byte[]> findShipped(String name) throws IOException {
        if (!SHIPPED_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = TemplateFolders.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                return Optional.empty();
            }
            used.add("<" + name + ">");
            return Optional.of(in.readAllBytes());
        }
    }

    private static ConfigKey authored(String name, MarkedSource.Place place) {
        return key(name, place.line(), place.column());
    }

    private static ConfigKey key(String name, int line, int column) {
        return new ConfigKey("templates/" + name, "", line, column);
    }
}
