package kpireport.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names to be found in running text; the longest that fits is meant. */
final class Lexicon {

    /** Which words of a name have to have a capital for it to be one. */
    enum Capitals {
        NONE,
        FIRST,
        ALL
    }

    private static final class Entry {
        final List<String> words;
        final Capitals capitals;
        final Set<String> ids = new LinkedHashSet<>();

        Entry(List<String> words, Capitals capitals) {
            this.words = words;
            this.capitals = capitals;
        }
    }

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    void add(String name, String id, Capitals capitals) {
        List<String> words = keys(name);
        if (words.isEmpty()) return;
        List<Entry> entries = byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>());
        Entry known =
                entries.stream()
                        .filter(entry -> entry.words.equals(words))
                        .findFirst()
                        .orElse(null);
        if (known == null) {
            known = new Entry(words, capitals);
            entries.add(known);
            entries.sort((one, other) -> other.words.size() - one.words.size());
        }
        known.ids.add(id);
    }

    static List<String> keys(String name) {
        return Syllable.listOf(name).stream().map(Syllable::key).collect(Collectors.toList());
    }

    List<Mention> find(String text, List<Syllable> syllables) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < syllables.size(); ) {
            Entry entry = longest(syllables, i);
            if (entry == null) {
                i++;
                continue;
            }
            int start = syllables.get(i).start();
            int end = syllables.get(i + entry.words.size() - 1).end();
            mentions.add(
                    new Mention(
                            Collections.unmodifiableSet(entry.ids),
                            text.substring(start, end),
                            start,
                            end));
            i += entry.words.size();
        }
        return mentions;
    }

    private Entry longest(List<Syllable> syllables, int from) {
        for (Entry entry : byFirstWord.getOrDefault(syllables.get(from).key(), List.of())) {
            if (fits(entry, syllables, from)) return entry;
        }
        return null;
    }

    private static boolean fits(Entry entry, List<Syllable> syllables, int from) {
        if (from + entry.words.size() > syllables.size()) return false;
        for (int i = 0; i < entry.words.size(); i++) {
            Syllable syllable = syllables.get(from + i);
            if (!syllable.key().equals(entry.words.get(i))) return false;
            boolean needed =
                    entry.capitals == Capitals.ALL || entry.capitals == Capitals.FIRST && i == 0;
            if (needed && !syllable.capital()) return false;
        }
        return true;
    }
}
