package kpireport.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.measures.Grade;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;
import kpireport.plan.Agency;
import kpireport.plan.Plan;
import kpireport.verification.Lexicon.Capitals;

/** What the plan gives names to: units and agencies, indicators, grades. */
final class Names {

    private static final Map<String, List<String>> TYPES = types();

    /** What a name ends with that only says under whom a body stands: "Phòng Tư pháp huyện". */
    private static final Pattern ABOVE =
            Pattern.compile(" (huyện|quận|thị xã|thành phố|tỉnh)( .*)?$");

    private static final Pattern BEFORE_UNIT = Pattern.compile("^(UBND|Ủy ban nhân dân) ");

    private static final Pattern RATE =
            Pattern.compile(
                    "^(tỷ lệ|tỉ lệ|tổng số|số) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PART = Pattern.compile("[.]\\d");

    /** Fewer do not tell indicators apart. */
    private static final int FEWEST_WORDS = 4;

    /** What such documents speak of all over. */
    private static final Phrases EVERYWHERE =
            Phrases.of("thủ tục hành chính", "dịch vụ công", "dịch vụ công trực tuyến");

    private static final Phrases FILLERS = Phrases.of("được", "đã");

    private static final int LONGEST_OF_EVERYWHERE = 5;

    private final Lexicon units = new Lexicon();
    private final Lexicon indicators = new Lexicon();
    private final Lexicon looseIndicators = new Lexicon();
    private final Lexicon grades = new Lexicon();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> indicatorNames = new LinkedHashMap<>();

    /** Of the office itself: its name stands all over the text and says nothing. */
    private final Set<String> own = new LinkedHashSet<>();

    Names(Plan plan) {
        for (OrgUnit unit : plan.units()) {
            titles.put(unit.id(), unit.name());
            if (isOwn(unit, plan)) {
                own.add(unit.id());
            }
            spellings(unit).forEach(name -> addBody(name, unit.id()));
            unit.aliases().forEach(alias -> units.add(alias, unit.id(), capitals(alias)));
            bareName(unit.name()).ifPresent(name -> addBare(name, unit.id(), plan));
        }
        for (Agency agency : plan.agencies()) {
            if (plan.units().stream().noneMatch(unit -> unit.name().equals(agency.name()))) {
                String id = "agency:" + agency.id();
                titles.put(id, agency.name());
                Stream.of(agency.name(), agency.head()).forEach(name -> addBody(name, id));
            }
        }
        for (Indicator indicator : plan.indicators()) {
            indicatorNames.put(indicator.id(), indicator.name());
            Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream())
                    .forEach(name -> addIndicator(name, indicator.id()));
            if (!indicator.code().isEmpty()) {
                addIndicator("tiêu chí " + indicator.code(), indicator.id());
            }
            indicator.grades().forEach(grade -> addGrade(grade));
        }
    }

    List<Mention> findUnits(String text, List<Syllable> syllables) {
        return units.find(text, syllables);
    }

    /** By their whole names. */
    List<Mention> findIndicators(String text, List<Syllable> syllables) {
        return withoutParts(text, indicators.find(text, syllables));
    }

    /** By their names, their first words, without "tỷ lệ" before them or "được" in them. */
    List<Mention> findLooseIndicators(String text, List<Syllable> syllables) {
        return withoutParts(
                text,
                looseIndicators.find(
                        text,
                        syllables.stream().filter(it -> FILLERS.count(it.key()) == 0).toList()));
    }

    /** "tiêu chí 7.3" is not named by "tiêu chí 7.3.1". */
    static List<Mention> withoutParts(String text, List<Mention> mentions) {
        return mentions.stream()
                .filter(it -> !PART.matcher(text).region(it.end(), text.length()).lookingAt())
                .toList();
    }

    List<Mention> findGrades(String text, List<Syllable> syllables) {
        return grades.find(text, syllables);
    }

    boolean isAgency(String id) {
        return id.startsWith("agency:");
    }

    boolean isOwn(String id) {
        return own.contains(id);
    }

    /** The units that the office itself is. */
    List<String> own() {
        return List.copyOf(own);
    }

    String unitName(String id) {
        return titles.getOrDefault(id, id);
    }

    String indicatorName(String id) {
        return indicatorNames.getOrDefault(id, id);
    }

    private static boolean isOwn(OrgUnit unit, Plan plan) {
        String office = String.join(" ", Lexicon.keys(plan.office().title()));
        return (" " + office + " ")
                .contains(" " + String.join(" ", Lexicon.keys(unit.name())) + " ");
    }

    private static Stream<String> spellings(OrgUnit unit) {
        return Stream.of(unit.name(), unit.shortName(), unit.head()).filter(it -> !it.isBlank());
    }

    private void addBody(String name, String id) {
        String bare = BEFORE_UNIT.matcher(name).replaceFirst("");
        addTyped(bare, id);
        Matcher above = ABOVE.matcher(bare);
        if (above.find() && Lexicon.keys(bare.substring(0, above.start())).size() > 1) {
            addTyped(bare.substring(0, above.start()), id);
        }
    }

    /** With the ways its type is shortened: "thị trấn Vương", "TT. Vương". */
    private void addTyped(String name, String id) {
        units.add(name, id, capitals(name));
        String lower = name.toLowerCase(Locale.ROOT);
        TYPES.forEach(
                (type, shortened) -> {
                    if (lower.startsWith(type + " ")) {
                        String rest = name.substring(type.length() + 1);
                        shortened.forEach(word -> units.add(word + " " + rest, id, Capitals.FIRST));
                    }
                });
    }

    /** One word, or a name like "An Hòa", is only a name where it has its capitals. */
    private static Capitals capitals(String name) {
        boolean isShort =
                Syllable.listOf(name).stream().allMatch(Syllable::capital)
                        && Lexicon.keys(name).size() <= 3;
        return isShort ? Capitals.ALL : Capitals.NONE;
    }

    private static Optional<String> bareName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TYPES.keySet().stream()
                .filter(type -> lower.startsWith(type + " "))
                .filter(type -> type.length() > 1)
                .map(type -> name.substring(type.length() + 1))
                .filter(rest -> Syllable.listOf(rest).stream().allMatch(Syllable::capital))
                .findFirst();
    }

    private void addBare(String name, String id, Plan plan) {
        boolean place = Lexicon.keys(name).equals(Lexicon.keys(plan.office().place()));
        boolean number = name.chars().allMatch(Character::isDigit);
        if (!place && !number) {
            units.add(name, id, Capitals.ALL);
        }
    }

    private void addIndicator(String name, String id) {
        indicators.add(name, id, Capitals.NONE);
        looseIndicators.add(name, id, Capitals.NONE);
        String rest = RATE.matcher(name).replaceFirst("");
        String shorter = rest.replace(" giải quyết ", " ");
        for (String said : List.of(rest, shorter)) {
            if (Lexicon.keys(said).size() > 2) looseIndicators.add(said, id, Capitals.NONE);
        }
        beginnings(rest).forEach(words -> looseIndicators.add(words, id, Capitals.NONE));
    }

    /** "số hóa kết quả" for "Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính". */
    private static List<String> beginnings(String name) {
        List<String> words = Lexicon.keys(name);
        List<String> beginnings = new ArrayList<>();
        for (int length = FEWEST_WORDS; length < words.size(); length++) {
            String beginning = String.join(" ", words.subList(0, length));
            if (EVERYWHERE.count(beginning) == 0 || length > LONGEST_OF_EVERYWHERE) {
                beginnings.add(beginning);
            }
        }
        return beginnings;
    }

    private void addGrade(Grade grade) {
        grades.add(grade.name(), grade.name(), Capitals.FIRST);
    }

    private static Map<String, List<String>> types() {
        Map<String, List<String>> types = new HashMap<>();
        types.put("thị trấn", List.of("TT"));
        types.put("đặc khu", List.of("ĐK"));
        types.put("phường", List.of("P"));
        types.put("xã", List.of("X"));
        types.put("thành phố", List.of("TP"));
        types.put("thị xã", List.of("TX"));
        types.put("quận", List.of("Q"));
        types.put("huyện", List.of("H"));
        types.put("tỉnh", List.of("T"));
        types.put("tt", List.of("thị trấn"));
        types.put("phòng", List.of("P"));
        return types;
    }
}
