package kpireport.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kpireport.verification.CitedDocuments.Cited;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;

/** Who issued a document that the dispatch rests on: "Quyết định số … ngày … của Chính phủ". */
final class IssuerCheck implements SentenceRule {

    private static final Turns<Boolean> OF = new Turns<Boolean>().add(true, "của");

    /** Words of bodies, beside those with a capital; what else follows is no longer the name. */
    private static final Set<String> OF_BODIES =
            Set.copyOf(
                    Lexicon.keys(
                            "tỉnh huyện xã phường thành phố bộ sở ban ngành phủ trung ương phòng"
                                    + " văn chính đồng dân ủy hội tướng trưởng tịch vụ pháp tế"));

    private static final List<String> AND = Lexicon.keys("và");

    /** The longest name has about so many words. */
    private static final int LONGEST = 14;

    private record Issued(Cited document, List<String> issuer, String text) {}

    private final List<Issued> known = new ArrayList<>();
    private final CitedDocuments documents;

    /**
     * @param expected where the documents are cited rightly
     */
    IssuerCheck(CitedDocuments documents, List<Sentence> expected) {
        this.documents = documents;
        for (Sentence sentence : expected) {
            for (Cited cited : CitedDocuments.cited(sentence)) {
                from(sentence, cited)
                        .map(
                                from -> {
                                    int to = endOfRight(sentence, from);
                                    return new Issued(
                                            cited,
                                            sentence.keys(from, to),
                                            sentence.text(from, to));
                                })
                        .ifPresent(known::add);
            }
        }
    }

    @Override
    public List<Judgement> judge(Sentence sentence, Context context) {
        List<Judgement> judgements = new ArrayList<>();
        for (Cited cited : CitedDocuments.cited(sentence)) {
            Optional<Integer> from = from(sentence, cited);
            if (from.isEmpty()) continue;
            List<Issued> same =
                    known.stream()
                            .filter(it -> CitedDocuments.isSame(it.document(), cited))
                            .toList();
            boolean other =
                    !same.isEmpty()
                            && same.stream().allMatch(it -> isOther(sentence, from.get(), it));
            if (other) judgements.add(judgement(sentence, from.get(), same.get(0)));
        }
        return judgements;
    }

    /** Where the issuer's name begins, behind the date. */
    private static Optional<Integer> from(Sentence sentence, Cited cited) {
        if (cited.day().isEmpty()) return Optional.empty();
        int behind = sentence.wordAt(cited.day().get().end());
        Turns.Said<Boolean> of = OF.at(sentence, behind, sentence.size());
        return of == null || of.to() >= sentence.size() ? Optional.empty() : Optional.of(of.to());
    }

    private static int endOfRight(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && end - from < LONGEST) {
            boolean next = end > from && sentence.hasSign(end, ";:.()");
            if (next || !isOfBody(sentence, end) && !isJoining(sentence, end)) break;
            end++;
        }
        while (end > from && isJoining(sentence, end - 1)) end--;
        return end;
    }

    private static boolean isJoining(Sentence sentence, int word) {
        return sentence.keys(word, word + 1).equals(AND)
                && word + 1 < sentence.size()
                && isOfBody(sentence, word + 1);
    }

    private static boolean isOfBody(Sentence sentence, int word) {
        return sentence.passage().syllables().get(word).capital()
                || OF_BODIES.contains(sentence.keys(word, word + 1).get(0));
    }

    /** Whether a body is named with words that the right one does not have; a part of it is it. */
    private static boolean isOther(Sentence sentence, int from, Issued right) {
        Set<String> words = new HashSet<>(right.issuer());
        if (words.isEmpty() || !isOfBody(sentence, from)) return false;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
            boolean ends = i > from && sentence.hasSign(i, ",;:.()–-");
            if (ends || i > from && !isOfBody(sentence, i) && !isJoining(sentence, i)) return false;
            if (!isJoining(sentence, i) && !words.contains(sentence.keys(i, i + 1).get(0))) {
                return true;
            }
        }
        return false;
    }

    private Judgement judgement(Sentence sentence, int from, Issued right) {
        return new Judgement(
                Verdict.CONTRADICTED,
                Reason.OTHER_DOCUMENT,
                sentence,
                from,
                Math.max(from + 1, endOfRight(sentence, from)),
                "",
                "",
                right.text(),
                documents.sources(right.document(), "issuer"));
    }
}
