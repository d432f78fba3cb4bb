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
import org.yaml.snakeyaml.error.YAMLException;
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
    private static final Pattern OCCURRENCE_LOST = Pattern.compile("\\s+(#[0-9]+)\\s*([,}\\]].*)?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** What Word files and web pages cannot hold, however it was escaped. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\\n\\t]]");

    private final SourceText source;

    /** "place:An Lão" */
    private static final Pattern JOINED = Pattern.compile("([\\w-]+:)(\\S.*)");

    /** As Word makes them of straight ones; YAML takes them for letters. */
    private static final Pattern CURLY_QUOTED = Pattern.compile("[“”„](.*)[“”]|[‘’](.*)[‘’]");

    private final Parser parser;
    private final Diagnostics diagnostics;
    private ConfigKey last;

    private YamlTree(SourceText source, String text, Diagnostics diagnostics) {
        this.source = source;
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        this.diagnostics = diagnostics;
        this.last = source.place(0);
    }

    /** Empty when the file holds nothing, or cannot be read as YAML, which is reported. */
    static Optional<YamlNode> read(Path path, String file, Diagnostics diagnostics) {
        return YamlFile.read(path, file, diagnostics)
                .flatMap(text -> parse(file, text, diagnostics));
    }

    /** Empty when the text holds nothing, or breaks the syntax, which is reported. */
    static Optional<YamlNode> parse(String file, String text, Diagnostics diagnostics) {
        SourceText source = new SourceText(file, text);
        YamlTree tree = new YamlTree(source, text, diagnostics);
        try {
            return tree.document();
        } catch (MarkedYAMLException e) {
            YamlProblem problem = YamlProblem.of(e);
            String rest = source.restOfLine(e.getProblemMark());
            Matcher joined = JOINED.matcher(source.restOfLine(problem.mark(e)));
            if (problem == YamlProblem.COLON_MISSING && joined.matches()) {
                diagnostics.report(
                        Code.PLAN_COLON_WITHOUT_SPACE,
                        source.place("", problem.mark(e)),
                        "suggestion",
                        joined.group(1) + " " + joined.group(2));
                return Optional.empty();
            }
            diagnostics.report(
                    rest.startsWith("\t") ? Code.PLAN_TAB : problem.code(),
                    source.place("", problem.mark(e)),
                    "text",
                    rest.codePoints()
                            .limit(1)
                            .mapToObj(Character::toString)
                            .findFirst()
                            .orElse(""));
        } catch (ReaderException e) {
            diagnostics.report(
                    Code.PLAN_UNPRINTABLE,
                    source.place(e.getPosition()),
                    "character",
                    codePoint(e.getCodePoint()));
        } catch (TooDeepException e) {
            diagnostics.report(Code.PLAN_TOO_DEEP, e.where, "limit", MAX_DEPTH);
        } catch (IllegalArgumentException | YAMLException e) {
            // SnakeYAML does not check the range of "\UFFFFFFFF", nor name the place of every
            // fault.
            diagnostics.report(Code.PLAN_SYNTAX, tree.last);
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
            diagnostics.report(Code.PLAN_SECOND_DOCUMENT, source.place("", second));
        }
        return Optional.of(root);
    }

    private YamlNode node(String path, int depth) {
        Event event = parser.getEvent();
        ConfigKey where = source.place(path, event.getStartMark());
        last = where;
        if (event instanceof AliasEvent alias) {
            return refused("*" + alias.getAnchor(), where);
        }
        refuseDecorations((NodeEvent) event, where);
        if (event instanceof ScalarEvent scalar) {
            return text(scalar, where);
        }
        if (depth > MAX_DEPTH) {
            throw new TooDeepException(where);
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
            YamlNode value = withoutDecimalComma(node(keyPath, depth + 1), depth);
            if (key instanceof YamlNode.Text text) {
                add(new YamlNode.Entry(text.at(keyPath), value), entries);
            } else if (!(key instanceof YamlNode.Refused)) {
                diagnostics.report(Code.PLAN_NOT_TEXT, key.where(), "path", key.called());
            }
        }
        parser.getEvent();
        return new YamlNode.Entries(List.copyOf(entries.values()), where);
    }

    /** Inside braces a comma ends the value: the 5 of {@code {xa: 95,5}} then passes for a key. */
    private YamlNode withoutDecimalComma(YamlNode value, int depth) {
        if (value instanceof YamlNode.Text whole
                && parser.peekEvent() instanceof ScalarEvent decimals
                && DIGITS.matcher(whole.text()).matches()
                && DIGITS.matcher(decimals.getValue()).matches()
                && decimals.getStartMark().getLine() + 1 == whole.where().line()
                && decimals.getStartMark().getColumn()
                        == whole.where().column() + whole.text().length()) {
            diagnostics.report(
                    Code.PLAN_DECIMAL_COMMA,
                    whole.where(),
                    "text",
                    whole.text() + "," + decimals.getValue(),
                    "suggestion",
                    whole.text() + "." + decimals.getValue());
            node("", depth + 1); // the decimals
            node("", depth + 1); // the nothing behind them
            return new YamlNode.Refused(whole.where());
        }
        return value;
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
            Matcher curly = CURLY_QUOTED.matcher(text);
            if (curly.matches()) {
                String inside = curly.group(1) == null ? curly.group(2) : curly.group(1);
                diagnostics.report(
                        Code.PLAN_CURLY_QUOTES,
                        where,
                        "text",
                        text,
                        "suggestion",
                        YamlScalar.quoted(inside));
            }
            Matcher lost = OCCURRENCE_LOST.matcher(source.restOfLine(scalar.getEndMark()));
            if (lost.matches()) {
                diagnostics.report(
                        Code.PLAN_UNQUOTED_HASH, where, "text", text, "rest", lost.group(1));
            }
        }
        return new YamlNode.Text(text, scalar.isPlain(), where);
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

    /** Nobody nests so deep by mistake, and the parser is slow at it: reading ends there. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ConfigKey where;

        TooDeepException(ConfigKey where) {
            this.where = where;
        }
    }

    private static String codePoint(int codePoint) {
        return String.format("U+%04X", codePoint);
    }
}
