package kpireport.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit's name taken apart, in the letters of {@link Spelling#key}.
 *
 * @param type of a territory: xã, phường, thị trấn…; empty when the name has none
 * @param base what it is called: An Vinh; for an agency its whole name
 */
record UnitName(String type, String base) {

    // Asked for with each name; what Java makes of a record is linked anew at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof UnitName name && base.equals(name.base) && type.equals(name.type);
    }

    @Override
    public int hashCode() {
        return 31 * base.hashCode() + type.hashCode();
    }

    /** Written before the name of a unit it stands for: UBND xã An Vinh is the commune. */
    private static final Pattern COMMITTEE =
            start("hội đồng nhân dân và ủy ban nhân dân", "ủy ban nhân dân", "(hđnd (và )?)?ubnd");

    /**
     * The unit above, named after the unit: "xã Lâm Thao - Tỉnh Phú Thọ", "Phòng Tư pháp huyện".
     */
    private static final Pattern UNIT_ABOVE =
            Pattern.compile(
                    Spelling.pattern(
                            "(?<!và|hđnd)( ubnd)? (huyện|quận|thị xã|thành phố|tỉnh|tp|tx)( .*)?$"));

    private static final String PROVINCE = " " + Spelling.key("tỉnh") + " ";

    private static final List<Expansion> EXPANSIONS =
            List.of(
                    new Expansion("xã", "xã", ""),
                    new Expansion("x", "xã", ""),
                    new Expansion("phường", "phường", ""),
                    new Expansion("p", "phường", ""),
                    new Expansion("p", "", "phòng "),
                    new Expansion("thị trấn", "thị trấn", ""),
                    new Expansion("tt", "thị trấn", ""),
                    new Expansion("tt", "", "trung tâm "),
                    new Expansion("đặc khu", "đặc khu", ""),
                    new Expansion("đk", "đặc khu", ""),
                    new Expansion("huyện", "huyện", ""),
                    new Expansion("h", "huyện", ""),
                    new Expansion("quận", "quận", ""),
                    new Expansion("q", "quận", ""),
                    new Expansion("thị xã", "thị xã", ""),
                    new Expansion("tx", "thị xã", ""),
                    new Expansion("thành phố", "thành phố", ""),
                    new Expansion("tp", "thành phố", ""),
                    new Expansion("tỉnh", "tỉnh", ""));

    /** A first word, and the type or the fuller word it can stand for. */
    private record Expansion(String word, String type, String fuller) {
        Expansion {
            word = Spelling.key(word) + " ";
            type = Spelling.key(type);
            fuller = fuller.isEmpty() ? "" : Spelling.key(fuller) + " ";
        }
    }

    /**
     * What the text with this key can mean, the unit above left in place. More than one where an
     * abbreviation has several meanings: "TT" is a thị trấn or a trung tâm.
     */
    static Set<UnitName> readings(String key) {
        return expand(COMMITTEE.matcher(key).replaceFirst(""));
    }

    private static final Pattern DISTRICT =
            Pattern.compile(Spelling.pattern("(^| )(huyện|quận|thị xã)( |$)"));

    /**
     * The same name without the unit above it. A district's office knows its own district: "xã An
     * Hòa, huyện Khác" keeps its end and so is nobody of the plan's.
     *
     * @param place key of the office's own place, which may follow a name without any type
     * @param office key of the office's title
     */
    UnitName withoutUnitAbove(String place, String office) {
        Matcher above = UNIT_ABOVE.matcher(base);
        if (above.find() && DISTRICT.matcher(office).find() && isElsewhere(above, place)) {
            return this;
        }
        String alone = UNIT_ABOVE.matcher(base).replaceFirst("");
        String ending = " " + place;
        return new UnitName(
                type,
                alone.endsWith(ending)
                        ? alone.substring(0, alone.length() - ending.length())
                        : alone);
    }

    private static boolean isElsewhere(Matcher above, String place) {
        String type = " " + above.group(2) + " ";
        String name = above.group(3) == null ? "" : above.group(3).strip();
        boolean district = DISTRICT.matcher(type).find();
        return district
                ? !name.isEmpty() && !name.equals(place) && !name.startsWith(place + " ")
                : name.isEmpty() && type.equals(PROVINCE);
    }

    /** Whether only a slip, or a type left out, keeps it apart from one of the others. */
    boolean isNearlyOneOf(List<UnitName> others) {
        return others.stream()
                .filter(other -> type.equals(other.type) || type.isEmpty() || other.type.isEmpty())
                .anyMatch(other -> Nearness.isSlip(base, other.base));
    }

    private static Set<UnitName> expand(String key) {
        Set<UnitName> names = new LinkedHashSet<>();
        for (Expansion expansion : EXPANSIONS) {
            if (key.startsWith(expansion.word())) {
                String rest = key.substring(expansion.word().length());
                names.add(new UnitName(expansion.type(), expansion.fuller() + rest));
            }
        }
        if (names.isEmpty()) {
            names.add(new UnitName("", key));
        }
        return names;
    }

    private static Pattern start(String... words) {
        return Pattern.compile(
                Stream.of(words)
                        .map(Spelling::pattern)
                        .collect(Collectors.joining("|", "^(", ") (?=.)")));
    }
}
