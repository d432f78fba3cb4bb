package kpireport.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import kpireport.verification.Claim;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Place;
import kpireport.verification.Verification;

/** What was found out about a draft, for other programs. */
public final class VerificationJson {

    private static final int SCHEMA_VERSION = 1;

    private VerificationJson() {}

    /** One document, with a line feed at its end. */
    public static String of(Verification verification, String draft, YearMonth month) {
        byte[] document =
                JsonObject.document(
                        json -> {
                            json.number("schemaVersion", SCHEMA_VERSION);
                            json.text("draft", draft);
                            json.text("month", month.toString());
                            json.yesNo("true", verification.isConfirmed());
                            json.text("outcome", outcome(verification));
                            json.texts("documents", verification.documents());
                            json.number("confirmed", count(verification, Verdict.CONFIRMED));
                            json.number("contradicted", count(verification, Verdict.CONTRADICTED));
                            json.number("unknown", count(verification, Verdict.UNKNOWN));
                            json.object(
                                    "tracked",
                                    tracked -> {
                                        tracked.number("insertions", verification.insertions());
                                        tracked.number("deletions", verification.deletions());
                                        tracked.number("comments", verification.comments());
                                    });
                            json.objects("claims", verification.claims(), VerificationJson::claim);
                        });
        return new String(document, StandardCharsets.UTF_8);
    }

    private static String outcome(Verification verification) {
        if (verification.isConfirmed()) return "confirmed";
        return verification.tellsTheTruth() ? "not-contradicted" : "contradicted";
    }

    private static int count(Verification verification, Verdict verdict) {
        return verification.list(verdict).size();
    }

    private static void claim(JsonObject json, Claim claim) throws IOException {
        json.text("verdict", word(claim.verdict()));
        json.text("reason", word(claim.reason()));
        json.object("place", place -> place(place, claim.place()));
        json.text("unit", claim.unit());
        json.text("indicator", claim.indicator());
        json.text("written", claim.written());
        json.text("right", claim.right());
        json.texts("sources", claim.sources());
        json.text("excerpt", claim.excerpt());
    }

    private static void place(JsonObject json, Place place) throws IOException {
        json.text("part", word(place.part()));
        json.number("paragraph", place.paragraph());
        json.number("table", place.table());
        json.number("row", place.row());
        json.number("column", place.column());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
