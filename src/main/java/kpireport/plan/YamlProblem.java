package kpireport.plan;

import java.util.Arrays;
import kpireport.diagnostics.Code;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the parser stumbles over most, told by its own English words for it. */
enum YamlProblem {
    COLON_MISPLACED("mapping values are not allowed here", Code.PLAN_COLON_MISPLACED, false),
    COLON_MISSING("could not find expected ':'", Code.PLAN_COLON_MISSING, true),
    QUOTE_NOT_CLOSED("found unexpected end of stream", Code.PLAN_QUOTE_NOT_CLOSED, true),
    LIST_NOT_CLOSED("expected ',' or ']'", Code.PLAN_BRACKET_NOT_CLOSED, true),
    MAP_NOT_CLOSED("expected ',' or '}'", Code.PLAN_BRACKET_NOT_CLOSED, true),
    SIGN_UNQUOTED("found character", Code.PLAN_SIGN_UNQUOTED, false),
    UNKNOWN_ESCAPE("found unknown escape character", Code.PLAN_UNKNOWN_ESCAPE, false),
    BROKEN_ESCAPE("expected escape sequence", Code.PLAN_UNKNOWN_ESCAPE, false),
    OTHER("", Code.PLAN_SYNTAX, false);

    private final String words;
    private final Code code;
    private final boolean whereItBegan;

    /**
     * @param whereItBegan whether the mistake is rather where the parser began what it could not
     *     finish
     */
    YamlProblem(String words, Code code, boolean whereItBegan) {
        this.words = words;
        this.code = code;
        this.whereItBegan = whereItBegan;
    }

    static YamlProblem of(MarkedYAMLException failure) {
        return Arrays.stream(values())
                .filter(problem -> failure.getProblem().startsWith(problem.words))
                .findFirst()
                .orElse(OTHER);
    }

    Code code() {
        return code;
    }

    Mark mark(MarkedYAMLException failure) {
        boolean began = whereItBegan && failure.getContextMark() != null;
        return began ? failure.getContextMark() : failure.getProblemMark();
    }
}
