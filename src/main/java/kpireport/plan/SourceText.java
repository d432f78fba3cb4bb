package kpireport.plan;

import java.util.List;
import kpireport.measures.ConfigKey;
import org.yaml.snakeyaml.error.Mark;

/** The text of a YAML file as its author sees it, to look up what the parser leaves out. */
final class SourceText {

    private final String file;
    private final String text;
    private final List<String> lines;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        // Broken where SnakeYAML breaks them, so that its marks fit.
        this.lines = List.of(text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1));
    }

    /** SnakeYAML counts from 0, editors from 1. */
    ConfigKey place(String path, Mark mark) {
        return new ConfigKey(file, path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /**
     * @param position characters before it
     */
    ConfigKey place(int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new ConfigKey(file, "", line, before.length() - before.lastIndexOf('\n'));
    }

    String restOfLine(Mark from) {
        String line = lines.get(from.getLine());
        return line.substring(line.offsetByCodePoints(0, from.getColumn()));
    }
}
