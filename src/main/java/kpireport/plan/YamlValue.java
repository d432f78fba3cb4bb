package kpireport.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;

/**
 * A value of a YAML file that can be asked to be something. When it is not, that is reported, and a
 * harmless stand-in is returned so that reading goes on.
 */
final class YamlValue {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    // Fifteen digits are more dossiers than there are people; what is longer was meant to harm.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern COMMA_NUMBER = Pattern.compile("-?[0-9]{1,15},[0-9]{1,10}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** As every office writes it: 05/7/2024. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

    private final YamlNode node;
    private final Diagnostics diagnostics;

    YamlValue(YamlNode node, Diagnostics diagnostics) {
        this.node = node;
        this.diagnostics = diagnostics;
    }

    /** What stands for a missing value: whatever is asked of it, it reports to nobody. */
    static YamlValue nothing(ConfigKey where) {
        return new YamlValue(new YamlNode.Refused(where), new Diagnostics());
    }

    ConfigKey where() {
        return node.where();
    }

    void report(Code code, Object... details) {
        diagnostics.report(code, where(), details);
    }

    boolean isMap() {
        return node instanceof YamlNode.Entries;
    }

    boolean isList() {
        return node instanceof YamlNode.Items;
    }

    /** Some text; nothing at all, or blanks only, is reported. */
    String text() {
        String text = textOrEmpty();
        if (node instanceof YamlNode.Text && text.isBlank()) {
            reportEmpty();
        }
        return text;
    }

    /** Text that may be {@code ""}. */
    String textOrEmpty() {
        if (node instanceof YamlNode.Text scalar) {
            return isNothing(scalar) ? "" : scalar.text();
        }
        if (!(node instanceof YamlNode.Refused)) {
            report(Code.PLAN_NOT_TEXT, "path", node.called());
        }
        return "";
    }

    /** The name by which the plan, the month's notes and the results speak of something. */
    String id() {
        String text = text();
        if (!text.isBlank() && !ID.matcher(text).matches()) {
            report(Code.PLAN_NOT_AN_ID, "text", text);
        }
        return text;
    }

    /** The bounds belong to the range; the lower one stands in for what is no number. */
    BigDecimal number(BigDecimal least, BigDecimal most) {
        return readNumber().filter(number -> isWithin(number, least, most)).orElse(least);
    }

    int wholeNumber(int least, int most) {
        return readNumber()
                .filter(this::isWhole)
                .filter(
                        number ->
                                isWithin(
                                        number,
                                        BigDecimal.valueOf(least),
                                        BigDecimal.valueOf(most)))
                .map(BigDecimal::intValueExact)
                .orElse(least);
    }

    boolean trueOrFalse() {
        return oneOf(List.of("false", "true")).equals("true");
    }

    /** One of the constants, written in small letters with hyphens. */
    <E extends Enum<E>> E choice(Class<E> type) {
        return choice(type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    <E extends Enum<E>> E choice(Class<E> type, Function<E, String> word) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            choices.put(word.apply(constant), constant);
        }
        return choices.get(oneOf(List.copyOf(choices.keySet())));
    }

    /** The first stands in for what is none of them. */
    String oneOf(List<String> choices) {
        String text = text();
        if (choices.contains(text)) {
            return text;
        }
        if (!text.isBlank()) {
            report(Code.PLAN_NOT_ONE_OF, "text", text, "choices", String.join(", ", choices));
        }
        return choices.get(0);
    }

    YearMonth month() {
        String text = text();
        if (MONTH.matcher(text).matches()) {
            return YearMonth.parse(text);
        }
        if (!text.isBlank()) {
            report(Code.PLAN_NOT_A_MONTH, "text", text);
        }
        return YearMonth.of(1, 1);
    }

    LocalDate date() {
        String text = text();
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1)));
            }
        } catch (DateTimeException e) {
            // 2024-02-30 looks like a date; it is reported like any other word.
        }
        if (!text.isBlank()) {
            report(Code.PLAN_NOT_A_DATE, "text", text);
        }
        return LocalDate.EPOCH;
    }

    List<YamlValue> list() {
        if (node instanceof YamlNode.Items list) {
            return list.items().stream().map(item -> new YamlValue(item, diagnostics)).toList();
        }
        if (isNothing()) {
            reportEmpty();
        } else if (!(node instanceof YamlNode.Refused)) {
            report(Code.PLAN_NOT_A_LIST, "path", node.called());
        }
        return List.of();
    }

    /** A list that must hold something. */
    List<YamlValue> filledList() {
        List<YamlValue> list = list();
        if (node instanceof YamlNode.Items && list.isEmpty()) {
            reportEmpty();
        }
        return list;
    }

    /** What may be written as one text or as a list of them, which may be empty. */
    List<String> texts() {
        return isList() || isMap()
                ? list().stream().map(YamlValue::text).toList()
                : List.of(text());
    }

    /** One text or a list of them, and at least one. */
    List<String> filledTexts() {
        return oneOrMore().stream().map(YamlValue::text).toList();
    }

    List<YamlValue> oneOrMore() {
        return isList() || isMap() ? filledList() : List.of(this);
    }

    /** Keys that the reading does not ask for are reported. */
    <T> T map(Function<YamlMap, T> reading) {
        YamlMap map = asMap();
        T read = reading.apply(map);
        map.reportUnknownKeys();
        return read;
    }

    /** Of a map whose keys are ids or months. */
    List<YamlMap.Entry> entries() {
        return asMap().entries();
    }

    /** Of a map that must hold something. */
    List<YamlMap.Entry> filledEntries() {
        List<YamlMap.Entry> entries = entries();
        if (isMap() && entries.isEmpty()) {
            reportEmpty();
        }
        return entries;
    }

    /** Plain data for a template: texts, true and false, lists and maps of them. */
    Object data() {
        if (node instanceof YamlNode.Items) {
            return list().stream().map(YamlValue::data).toList();
        }
        if (node instanceof YamlNode.Entries) {
            return dataMap();
        }
        String text = textOrEmpty();
        boolean truth = node instanceof YamlNode.Text scalar && scalar.plain();
        return truth && isTrueOrFalse(text) ? (Object) text.equals("true") : text;
    }

    Map<String, Object> dataMap() {
        return asMap().data();
    }

    private YamlMap asMap() {
        if (node instanceof YamlNode.Entries map) {
            return new YamlMap(map, diagnostics);
        }
        if (isNothing()) {
            reportEmpty();
        } else if (!(node instanceof YamlNode.Refused)) {
            report(Code.PLAN_NOT_A_MAP, "path", node.called());
        }
        return new YamlMap(new YamlNode.Entries(List.of(), where()), new Diagnostics());
    }

    private Optional<BigDecimal> readNumber() {
        String text = text();
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (COMMA_NUMBER.matcher(text).matches()) {
            String mended = text.replace(',', '.');
            report(Code.PLAN_DECIMAL_COMMA, "text", text, "suggestion", mended);
        } else if (!text.isBlank()) {
            report(Code.PLAN_NOT_A_NUMBER, "text", text);
        }
        return Optional.empty();
    }

    private boolean isWhole(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            report(Code.PLAN_NOT_WHOLE, "text", textOrEmpty());
        }
        return whole;
    }

    private boolean isWithin(BigDecimal number, BigDecimal least, BigDecimal most) {
        boolean within = number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        if (!within) {
            report(Code.PLAN_OUT_OF_RANGE, "text", textOrEmpty(), "least", least, "most", most);
        }
        return within;
    }

    private void reportEmpty() {
        report(Code.PLAN_EMPTY_VALUE, "path", node.called());
    }

    /** {@code key:} with nothing behind or below it. */
    boolean isNothing() {
        return node instanceof YamlNode.Text scalar && isNothing(scalar);
    }

    /** {@code key:} with nothing behind it. */
    private static boolean isNothing(YamlNode.Text scalar) {
        return scalar.plain() && NOTHING.matcher(scalar.text()).matches();
    }

    private static boolean isTrueOrFalse(String text) {
        return text.equals("true") || text.equals("false");
    }
}
