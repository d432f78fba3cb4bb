package kpireport.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * The units that some words are about: those strung together behind a link, or before the words.
 */
final class NearUnits {

    /**
     * @param ids in their order
     * @param from the first word of what belongs to them
     * @param to behind the last, with their figures
     */
    record Found(List<String> ids, int from, int to) {}

    /** What may stand between units, and between a unit and its figure. */
    private static final Turns<Boolean> FILLERS =
            new Turns<Boolean>()
                    .add(true, "và|với|đạt|điểm|hồ sơ|phần trăm|cùng|có|chỉ|được|bản|chỉ đạt");

    private static final int FARTHEST = 14;

    /**
     * @param start where those before can begin
     * @param word first of the words
     * @param behind after the last of the words
     * @param end where those behind can end
     */
    Found find(Sentence sentence, Turns<Boolean> links, int start, int word, int behind, int end) {
        List<Mention> after = sentence.units(behind, end);
        if (!after.isEmpty()) {
            int first = sentence.wordAt(after.get(0).start());
            boolean linked =
                    links.find(sentence, behind, first).stream().anyMatch(it -> it.to() == first)
                            || sentence.hasSign(first, ":")
                            || first > behind && sentence.hasSign(first, ":");
            if (linked && first - behind < FARTHEST) return strung(sentence, after, first, end);
        }
        Found before = before(sentence, start, word);
        return new Found(before.ids(), before.from(), clauseEnd(sentence, behind, end));
    }

    /** Those strung together last before a word. */
    Found before(Sentence sentence, int start, int word) {
        List<Mention> before = sentence.units(start, word);
        List<String> ids = new ArrayList<>();
        int from = word;
        int previous = word;
        for (int i = before.size() - 1; i >= 0; i--) {
            int at = sentence.wordAt(before.get(i).start());
            int behindUnit = sentence.wordAt(before.get(i).end());
            if (!ids.isEmpty() && !isFilled(sentence, behindUnit, previous)) break;
            ids.add(0, before.get(i).id());
            from = at;
            previous = at;
        }
        return new Found(ids, from, word);
    }

    private static Found strung(Sentence sentence, List<Mention> units, int from, int end) {
        List<String> ids = new ArrayList<>();
        int reached = from;
        for (Mention unit : units) {
            int at = sentence.wordAt(unit.start());
            if (!ids.isEmpty() && !isFilled(sentence, reached, at)) break;
            ids.add(unit.id());
            reached = sentence.wordAt(unit.end());
        }
        return new Found(ids, from, clauseEnd(sentence, reached, end));
    }

    private static int clauseEnd(Sentence sentence, int word, int end) {
        return Math.min(end, sentence.endOfClause(Math.max(0, word - 1), ";,"));
    }

    /** Whether only figures and words that belong to them stand there. */
    private static boolean isFilled(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Turns.Said<Boolean> filler = FILLERS.at(sentence, i, to);
            boolean figure = Character.isDigit(sentence.keys(i, i + 1).get(0).charAt(0));
            if (filler == null && !figure) return false;
            if (filler != null) i = filler.to() - 1;
        }
        return true;
    }
}
