package kpireport.verification;

import java.util.ArrayList;
import java.util.List;

/** A passage as a row of words, with the signs between them and what they name. */
final class Sentence {

    private final Passage passage;
    private final List<String> keys;
    private final List<Mention> topics;
    private final Names names;

    /**
     * @param topics the indicators it names, by whatever part of their names
     */
    Sentence(Passage passage, List<Mention> topics, Names names) {
        this.passage = passage;
        this.keys = passage.syllables().stream().map(Syllable::key).toList();
        this.topics = topics;
        this.names = names;
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return keys.size();
    }

    List<String> keys(int from, int to) {
        return keys.subList(from, to);
    }

    /** As it stands in the text; the percent sign of a figure belongs to it. */
    String text(int from, int to) {
        if (to <= from) return "";
        int end = passage.syllables().get(to - 1).end();
        if (passage.text().startsWith("%", end)) end++;
        return passage.text().substring(passage.syllables().get(from).start(), end);
    }

    /** The signs before a word. */
    String signsBefore(int word) {
        int start = word == 0 ? 0 : passage.syllables().get(word - 1).end();
        int end = word == size() ? passage.text().length() : passage.syllables().get(word).start();
        return passage.text().substring(start, end);
    }

    /** The comma of "88,82" is none. */
    boolean hasSign(int word, String signs) {
        String before = signsBefore(word);
        boolean inNumber = before.length() == 1 && isDigit(word - 1) && isDigit(word);
        return !inNumber && before.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
    }

    private boolean isDigit(int word) {
        return word >= 0 && word < size() && Character.isDigit(keys.get(word).charAt(0));
    }

    /** The last word at or before another that follows one of the signs; the first word if none. */
    int startOfClause(int word, String signs) {
        for (int i = word; i > 0; i--) {
            if (hasSign(i, signs)) return i;
        }
        return 0;
    }

    /** Behind the last word before one of the signs. */
    int endOfClause(int word, String signs) {
        for (int i = word + 1; i < size(); i++) {
            if (hasSign(i, signs)) return i;
        }
        return size();
    }

    /** Units that are certainly meant, but not the office itself. */
    List<Mention> units(int from, int to) {
        return within(passage.units(), from, to).stream()
                .filter(unit -> unit.ids().size() == 1)
                .filter(unit -> !names.isOwn(unit.id()) && !names.isAgency(unit.id()))
                .toList();
    }

    boolean namesUnits(int from, int to) {
        return !within(passage.units(), from, to).isEmpty();
    }

    List<Mention> topics(int from, int to) {
        return within(topics, from, to);
    }

    List<Written> figures(int from, int to) {
        if (to <= from) return List.of();
        int start = startOf(from);
        int end = endOf(to);
        return passage.figures().stream()
                .filter(figure -> figure.start() >= start && figure.end() <= end)
                .toList();
    }

    /** The word at which a place of the text is, or the next one. */
    int wordAt(int place) {
        int word = 0;
        while (word < size() && passage.syllables().get(word).start() < place) word++;
        return word;
    }

    private List<Mention> within(List<Mention> mentions, int from, int to) {
        List<Mention> found = new ArrayList<>();
        if (to <= from) return found;
        int start = startOf(from);
        int end = endOf(to);
        for (Mention mention : mentions) {
            if (mention.start() >= start && mention.end() <= end) found.add(mention);
        }
        return found;
    }

    private int startOf(int word) {
        return passage.syllables().get(word).start();
    }

    /** A percent sign belongs to the figure before it. */
    private int endOf(int to) {
        return to == size() ? passage.text().length() : passage.syllables().get(to).start();
    }
}
