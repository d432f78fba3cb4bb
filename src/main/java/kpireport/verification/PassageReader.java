package kpireport.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kpireport.verification.Block.Paragraph;
import kpireport.verification.Written.Amount;

/** Takes paragraphs apart into passages. */
final class PassageReader {

    /** "TT.", "P.", "Tp.", "Ths." */
    private static final String ABBREVIATION = "(?:\\p{L}|\\p{Lu}{2,3}|[Tt][pxt]|Th[sS]?)";

    /** Before a capital; an abbreviation ends no sentence, "Tân Hòa." does. */
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<![\\s.(/]"
                            + ABBREVIATION
                            + ")(?<!^"
                            + ABBREVIATION
                            + ")[.!?…]+\\s+(?=[\\p{Lu}\"“(])");

    /** A label that a list of Word may have had and lost: "1.", "(ii)", "b)", "-". */
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\(?(?:\\d{1,2}|[a-zđ]|[ivx]{1,5})[.)]\\s+|[-–—•+*]\\s+)");

    /** In a cell the word or the sign is a minus. */
    private static final Pattern FALL = Pattern.compile("^(?:[Gg]iảm:?|▼|↓|⬇)\\s*\\d");

    private final Names names;

    PassageReader(Names names) {
        this.names = names;
    }

    /** The sentences of a paragraph. */
    List<Passage> sentences(Paragraph paragraph) {
        List<Passage> passages = new ArrayList<>();
        String text = LABEL.matcher(paragraph.text()).replaceFirst("");
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            passages.add(passage(paragraph.place(), text.substring(start, end.end()).strip()));
            start = end.end();
        }
        if (start < text.length()) {
            passages.add(passage(paragraph.place(), text.substring(start).strip()));
        }
        return passages;
    }

    /** What stands in a paragraph of a cell, as a whole: a sign before a number is its own. */
    Passage cell(Paragraph paragraph) {
        Passage passage = passage(paragraph.place(), paragraph.text());
        return FALL.matcher(passage.text()).find() && passage.figures().size() == 1
                ? passage.withFigures(List.of(fallen(passage.figures().get(0))))
                : passage;
    }

    private static Written fallen(Written figure) {
        return figure instanceof Amount amount && amount.value().signum() > 0
                ? amount.negated()
                : figure;
    }

    Passage passage(Place place, String text) {
        List<Syllable> syllables = Syllable.listOf(text);
        List<Mention> units = names.findUnits(text, syllables);
        List<Written> figures =
                Stream.concat(
                                WrittenScanner.scan(text).stream(),
                                SpelledNumbers.find(text, syllables).stream())
                        .sorted(Comparator.comparingInt(Written::start))
                        .filter(figure -> units.stream().noneMatch(unit -> isInside(figure, unit)))
                        .filter(figure -> !isBlank(figure))
                        .toList();
        return new Passage(
                place,
                text,
                syllables,
                figures,
                units,
                names.findIndicators(text, syllables),
                names.findGrades(text, syllables),
                words(syllables, figures, units));
    }

    /** "Phường 1" names a ward. */
    private static boolean isInside(Written figure, Mention unit) {
        return figure.start() >= unit.start() && figure.end() <= unit.end();
    }

    /** "đúng ngày tháng năm" */
    private static boolean isBlank(Written figure) {
        return figure instanceof Written.Day day
                && day.month() == Written.Day.BLANK
                && day.year() == Written.Day.BLANK;
    }

    private static Map<String, Integer> words(
            List<Syllable> syllables, List<Written> figures, List<Mention> units) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (Syllable syllable : syllables) {
            if (figures.stream().noneMatch(figure -> overlaps(syllable, figure))) {
                words.merge(syllable.key(), 1, Integer::sum);
            }
        }
        figures.forEach(figure -> words.merge("#" + figure.key(), 1, Integer::sum));
        units.forEach(unit -> words.merge("@" + unit.id(), 1, Integer::sum));
        return words;
    }

    private static boolean overlaps(Syllable syllable, Written figure) {
        return syllable.start() < figure.end() && syllable.end() > figure.start();
    }
}
