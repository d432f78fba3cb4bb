package kpireport.plan;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of one YAML text, with the line and column of every key and value.
 *
 * <p>Only what a form needs is let through: texts, lists and maps. Anchors, aliases, merge keys and
 * tags are refused one by one, so that nothing stands in the plan that cannot be read off the line.
 */
final class YamlTree {

    /** Our deepest key is at six; a template's own values may go on a little. */
    static final int MAX_DEPTH = 20;

    /** A header such as {@code Đạt #2} without quotes: YAML takes the rest for a comment. */
    private static final Pattern OCCURRENCE_LOST = Pattern.compile("\\s+(#[0-9]+).*");

    /** What Word files and web pages cannot hold, however it was escaped. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\\n\\t]]");

    private final String file;
    private final List<String> lines;
    private final Parser parser;
    private final Diagnostics diagnostics;

    private YamlTree(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.lines = lines(text);
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        this.diagnostics = diagnostics;
    }

    /** Empty when the file holds nothing, or cannot be read as YAML, which is reported. */
    static Optional<YamlNode> read(Path path, String file, Diagnostics diagnostics) {
        return YamlFile.read(path, file, diagnostics)
                .flatMap(text -> parse(file, text, diagnostics));
    }

    /** Empty when the text holds nothing, or breaks the syntax, which is reported. */
    static Optional<YamlNode> parse(String file, String text, Diagnostics diagnostics) {
        try {
            return new YamlTree(file, text, diagnostics).document();
        } catch (MarkedYAMLException e) {
            ConfigKey where = place(file, "", e.getProblemMark());
            diagnostics.report(
                    isTab(text, where) ? Code.PLAN_TAB : Code.PLAN_SYNTAX,
                    where,
                    "problem",
                    e.getProblem());
        } catch (ReaderException e) {
            diagnostics.report(
                    Code.PLAN_UNPRINTABLE,
                    placeOf(file, text, e.getPosition()),
                    "character",
                    codePoint(e.getCodePoint()));
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        parser.getEvent(); // the stream starts
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent(); // the document starts
        YamlNode root = node("", 1);
        parser.getEvent(); // the document ends
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Mark second = parser.peekEvent().getStartMark();
            diagnostics.report(Code.PLAN_SECOND_DOCUMENT, place(file, "", second));
        }
        return Optional.of(root);
    }

    private YamlNode node(String path, int depth) {
        Event event = parser.getEvent();
        ConfigKey where = place(file, path, event.getStartMark());
        if (event instanceof AliasEvent alias) {
            return refused("*" + alias.getAnchor(), where);
        }
        refuseDecorations((NodeEvent) event, where);
        if (event instanceof ScalarEvent scalar) {
            return text(scalar, where);
        }
        if (depth > MAX_DEPTH) {
            diagnostics.report(Code.PLAN_TOO_DEEP, where, "limit", MAX_DEPTH);
            skipCollection();
            return new YamlNode.Refused(where);
        }
        return event.is(Event.ID.SequenceStart)
                ? items(path, where, depth)
                : entries(path, where, depth);
    }

    private YamlNode.Items items(String path, ConfigKey where, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(path + "[" + (items.size() + 1) + "]", depth + 1));
        }
        parser.getEvent();
        return new YamlNode.Items(items, where);
    }

    private YamlNode.Entries entries(String path, ConfigKey where, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(path, depth + 1);
            String name = key instanceof YamlNode.Text text ? text.text() : "";
            String keyPath = path.isEmpty() ? name : path + "." + name;
            YamlNode value = node(keyPath, depth + 1);
            if (key instanceof YamlNode.Text text) {
                ConfigKey at = text.where();
                add(
                        new YamlNode.Entry(
                                new YamlNode.Text(
                                        name,
                                        text.plain(),
                                        new ConfigKey(file, keyPath, at.line(), at.column())),
                                value),
                        entries);
            } else if (!(key instanceof YamlNode.Refused)) {
                diagnostics.report(Code.PLAN_NOT_TEXT, key.where(), "path", path);
            }
        }
        parser.getEvent();
        return new YamlNode.Entries(List.copyOf(entries.values()), where);
    }

    private void add(YamlNode.Entry entry, Map<String, YamlNode.Entry> entries) {
        String name = entry.key().text();
        if (name.equals("<<") && entry.key().plain()) {
            refused(name, entry.key().where());
            return;
        }
        YamlNode.Entry first = entries.putIfAbsent(name, entry);
        if (first != null) {
            diagnostics.report(
                    Code.PLAN_DUPLICATE_KEY,
                    entry.key().where(),
                    "key",
                    name,
                    "line",
                    first.key().where().line());
        }
    }

    private YamlNode.Text text(ScalarEvent scalar, ConfigKey where) {
        String text = Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC);
        Matcher unprintable = UNPRINTABLE.matcher(text);
        if (unprintable.find()) {
            diagnostics.report(
                    Code.PLAN_UNPRINTABLE,
                    where,
                    "character",
                    codePoint(unprintable.group().codePointAt(0)));
        }
        if (scalar.isPlain()) {
            Matcher lost = OCCURRENCE_LOST.matcher(restOfLine(scalar.getEndMark()));
            if (lost.matches()) {
                diagnostics.report(
                        Code.PLAN_UNQUOTED_HASH, where, "text", text, "rest", lost.group(1));
            }
        }
        return new YamlNode.Text(text, scalar.isPlain(), where);
    }

    private String restOfLine(Mark end) {
        String line = lines.get(end.getLine());
        return line.substring(line.offsetByCodePoints(0, end.getColumn()));
    }

    private void refuseDecorations(NodeEvent event, ConfigKey where) {
        if (event.getAnchor() != null) {
            refused("&" + event.getAnchor(), where);
        }
        String tag =
                event instanceof ScalarEvent scalar
                        ? scalar.getTag()
                        : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            refused(tag, where);
        }
    }

    private YamlNode refused(String text, ConfigKey where) {
        diagnostics.report(Code.PLAN_ALIAS_REFUSED, where, "text", text);
        return new YamlNode.Refused(where);
    }

    private void skipCollection() {
        for (int open = 1; open > 0; ) {
            Event event = parser.getEvent();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
                open--;
            }
        }
    }

    /** SnakeYAML counts from 0, editors from 1. */
    private static ConfigKey place(String file, String path, Mark mark) {
        return new ConfigKey(file, path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static ConfigKey placeOf(String file, String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new ConfigKey(file, "", line, before.length() - before.lastIndexOf('\n'));
    }

    private static boolean isTab(String text, ConfigKey where) {
        String line = lines(text).get(where.line() - 1);
        return line.startsWith("\t", line.offsetByCodePoints(0, where.column() - 1));
    }

    /** Broken where SnakeYAML breaks them, so that its marks fit. */
    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1));
    }

    private static String codePoint(int codePoint) {
        return String.format("U+%04X", codePoint);
    }
}
