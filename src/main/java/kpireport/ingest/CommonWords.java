package kpireport.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kpireport.diagnostics.Diagnostics;
import kpireport.plan.HeaderPath;
import kpireport.spreadsheet.Cell;
import kpireport.spreadsheet.CellCode;
import kpireport.spreadsheet.ColumnCode;
import kpireport.spreadsheet.Tally;

/** What a column of categories says most often; the lists are read once more for it. */
final class CommonWords {

    private static final int SHOWN = 5;

    /** A column with more different words is filled in freely, perhaps with names. */
    private static final int MOST = 30;

    private static final int LONGEST = 60;

    /** How often each of the words stands in a list, by its number. */
    private static final class Counts implements Tally<Counts> {
        private final long[] counts = new long[MOST + 2];

        @Override
        public void row(int number, boolean hidden, long[] codes) {
            counts[(int) codes[0]]++;
        }

        @Override
        public void add(Counts later, int rowsBefore) {
            for (int i = 0; i < counts.length; i++) counts[i] += later.counts[i];
        }
    }

    private final HeaderPath column;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final String[] texts = new String[MOST + 2];
    private int last;

    CommonWords(HeaderPath column) {
        this.column = column;
    }

    /** The most frequent first; none of a personal column, or of one that is filled in freely. */
    List<String> list(List<DossierList> lists) {
        Counts all = new Counts();
        for (DossierList list : lists) {
            int number = list.table().find(Wanted.field(column)).orElseThrow();
            if (PersonalData.isNamedBy(list.table().head().stack(number))) return List.of();
            list.read(List.of(new ColumnCode(number, this::number)), Counts::new, new Diagnostics())
                    .ifPresent(counts -> all.add(counts, 0));
        }
        if (last > MOST) return List.of();
        return IntStream.rangeClosed(1, last)
                .boxed()
                .filter(word -> texts[word].length() <= LONGEST)
                .filter(word -> !PersonalData.isPersonal(texts[word]))
                .sorted(
                        Comparator.comparing((Integer word) -> -all.counts[word])
                                .thenComparing(word -> texts[word]))
                .limit(SHOWN)
                .map(word -> texts[word])
                .toList();
    }

    private long number(Cell cell) {
        if (CellTests.isNothing(cell)) return CellCode.EMPTY;
        String word = WordKey.of(cell.text());
        Integer known = numbers.get(word);
        return known != null ? known : newNumber(word, cell.text().strip());
    }

    private synchronized long newNumber(String word, String text) {
        if (last > MOST) return MOST + 1;
        return numbers.computeIfAbsent(
                word,
                added -> {
                    texts[++last] = text;
                    return last;
                });
    }
}
