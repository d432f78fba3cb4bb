package kpireport.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kpireport.verification.Block.Paragraph;
import kpireport.verification.Block.Table;

/**
 * A document taken apart.
 *
 * @param passages the sentences of its text, and of tables that are there for the layout only
 * @param tables those that may hold figures
 */
record Content(List<Passage> passages, List<Table> tables) {

    /** A document of our own: tables of figures have a header. */
    static Content ofExpected(List<Block> blocks, PassageReader reader) {
        List<Passage> passages = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table && table.hasHeader()) {
                tables.add(table);
            } else {
                Block.paragraphsOf(block).forEach(it -> passages.addAll(reader.sentences(it)));
            }
        }
        return new Content(passages, tables);
    }

    static Content together(List<Content> contents) {
        return new Content(
                contents.stream().flatMap(content -> content.passages().stream()).toList(),
                contents.stream().flatMap(content -> content.tables().stream()).toList());
    }

    /** All its words, figures and units, with how often each occurs. */
    static Map<String, Integer> words(List<Block> blocks, PassageReader reader) {
        Map<String, Integer> words = new HashMap<>();
        for (Block block : blocks) {
            Block.paragraphsOf(block).forEach(paragraph -> count(paragraph, reader, words));
        }
        return words;
    }

    private static void count(
            Paragraph paragraph, PassageReader reader, Map<String, Integer> words) {
        reader.cell(paragraph).words().forEach((word, n) -> words.merge(word, n, Integer::sum));
    }
}
