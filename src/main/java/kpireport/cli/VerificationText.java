package kpireport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.diagnostics.Language;
import kpireport.diagnostics.Sentences;
import kpireport.verification.Claim;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Place;
import kpireport.verification.Verification;

/** Tells a person what in a draft is not so: the contradictions first. */
final class VerificationText {

    private static final int LONGEST_EXCERPT = 150;
    private static final int MOST_UNKNOWN = 30;
    private static final int WORDS_OF_OPENING = 5;

    /** "II. ", which an excerpt leaves out. */
    private static final int LONGEST_LABEL = 6;

    private final Page page;
    private final Sentences sentences;
    private final boolean quiet;

    VerificationText(Page page, Language language, boolean quiet) {
        this.page = page;
        this.sentences = new Sentences("kpireport.cli.console", language);
        this.quiet = quiet;
    }

    void tell(Verification verification, Path draft) {
        if (!quiet) opening(verification, draft);
        group("contradicted", verification, Verdict.CONTRADICTED, Integer.MAX_VALUE);
        if (!quiet) {
            group("unknown", verification, Verdict.UNKNOWN, MOST_UNKNOWN);
            summary(verification);
        }
        page.flush();
    }

    private void opening(Verification verification, Path draft) {
        page.line(
                0,
                verification.documents().isEmpty()
                        ? said("resemblesNone", "draft", draft)
                        : said(
                                "resembles",
                                "draft",
                                draft,
                                "documents",
                                String.join(", ", verification.documents())));
        if (verification.insertions() + verification.deletions() > 0) {
            page.line(
                    0,
                    said(
                            "revisions",
                            "insertions",
                            verification.insertions(),
                            "deletions",
                            verification.deletions()));
        }
        page.gap();
    }

    private void summary(Verification verification) {
        page.line(
                0,
                said(
                        summaryKey(verification),
                        "confirmed",
                        verification.list(Verdict.CONFIRMED).size(),
                        "contradicted",
                        verification.list(Verdict.CONTRADICTED).size(),
                        "unknown",
                        verification.list(Verdict.UNKNOWN).size()));
    }

    private static String summaryKey(Verification verification) {
        if (verification.isConfirmed()) return "true";
        return verification.tellsTheTruth() ? "undecided" : "untrue";
    }

    /** Claims about one passage are told together. */
    private void group(String heading, Verification verification, Verdict verdict, int most) {
        List<Claim> claims = verification.list(verdict);
        if (claims.isEmpty()) return;
        page.line(0, said(heading, "count", claims.size()));
        Map<String, List<Claim>> byPassage = new LinkedHashMap<>();
        for (Claim claim : claims.subList(0, Math.min(most, claims.size()))) {
            String passage = place(claim.place()) + claim.excerpt();
            byPassage.computeIfAbsent(passage, same -> new ArrayList<>()).add(claim);
        }
        for (List<Claim> same : byPassage.values()) {
            Claim first = same.get(0);
            String paragraph = verification.paragraphs().getOrDefault(first.place(), "");
            page.line(2, place(first.place()) + opening(first, paragraph) + excerpt(first));
            same.forEach(claim -> page.line(4, sentence(claim)));
        }
        if (claims.size() > most) page.line(2, said("more", "count", claims.size() - most));
        page.gap();
    }

    private String sentence(Claim claim) {
        String about = about(claim);
        String sources =
                claim.sources().isEmpty() ? "" : said("sources", "sources", cells(claim.sources()));
        return said(
                        "reason." + claim.reason() + (claim.right().isEmpty() ? ".bare" : ""),
                        "about",
                        about.isEmpty() ? "" : about + ": ",
                        "unit",
                        claim.unit(),
                        "written",
                        shortened(claim.written(), ""),
                        "right",
                        shortened(claim.right(), ""))
                + sources;
    }

    /** Cells of one sheet after its name: "xa.xlsx · Cấp xã!D9, E9". */
    private static String cells(List<String> sources) {
        StringBuilder cells = new StringBuilder();
        String sheet = "";
        for (String source : sources) {
            String here = source.substring(0, source.lastIndexOf('!') + 1);
            boolean same = !here.isEmpty() && here.equals(sheet);
            cells.append(cells.isEmpty() ? "" : same ? ", " : "; ");
            cells.append(same ? source.substring(here.length()) : source);
            sheet = here;
        }
        return cells.toString();
    }

    private static String about(Claim claim) {
        return claim.unit().isEmpty() || claim.indicator().isEmpty()
                ? claim.unit() + claim.indicator()
                : claim.unit() + ", " + claim.indicator();
    }

    private String place(Place place) {
        String where =
                place.table() > 0
                        ? said(
                                place.row() > 0 ? "cell" : "table",
                                "table",
                                place.table(),
                                "row",
                                place.row(),
                                "column",
                                place.column())
                        : place.paragraph() > 0
                                ? said("paragraph", "paragraph", place.paragraph())
                                : said("nowhere");
        return place.part() == Place.Part.BODY
                ? where
                : said("part." + place.part()) + ", " + where;
    }

    /** What the paragraph begins with, where the excerpt does not show that. */
    private String opening(Claim claim, String paragraph) {
        String excerpt = shortened(claim.excerpt(), claim.written());
        int at = paragraph.indexOf(excerpt.replaceAll("…$", ""));
        boolean shown = paragraph.isEmpty() || at >= 0 && at <= LONGEST_LABEL;
        if (shown) return "";
        String[] words = paragraph.split(" ", WORDS_OF_OPENING + 1);
        int few = Math.min(words.length, WORDS_OF_OPENING);
        return said("begins", "words", String.join(" ", List.of(words).subList(0, few)));
    }

    private static String excerpt(Claim claim) {
        String text = shortened(claim.excerpt(), claim.written());
        return text.isEmpty() ? "" : ": “" + text + "”";
    }

    /** What stands around the words, where the text is long. */
    private static String shortened(String text, String words) {
        if (text.length() <= LONGEST_EXCERPT) return text;
        int at = Math.max(0, words.isEmpty() ? 0 : text.indexOf(words));
        int start =
                Math.max(0, Math.min(at - LONGEST_EXCERPT / 2, text.length() - LONGEST_EXCERPT));
        int end = Math.min(text.length(), start + LONGEST_EXCERPT);
        return (start > 0 ? "…" : "")
                + text.substring(start, end)
                + (end < text.length() ? "…" : "");
    }

    private String said(String key, Object... details) {
        return sentences.text("verify." + key, details);
    }
}
