package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds sentences that say who met or missed what, without a figure. */
final class VerdictReader {

    enum Kind {
        MET,
        EXCEEDED,
        MISSED
    }

    /** What of the indicators is met or missed. */
    enum Extent {
        /** The indicators named. */
        NAMED,
        ALL,
        NONE,
        /** At least one; which is not said. */
        ANY
    }

    /**
     * @param topics each a set of ids that a name can mean; empty where none is named
     */
    record Said(
            Kind kind,
            Extent extent,
            Subject subject,
            List<Set<String>> topics,
            int from,
            int to) {}

    private static final Turns<Kind> VERBS =
            new Turns<Kind>()
                    .add(Kind.MISSED, "chưa đạt|không đạt|chưa hoàn thành|không hoàn thành")
                    .add(Kind.MISSED, "chưa đạt được|không đạt được|chưa đáp ứng|không đáp ứng")
                    .add(Kind.MISSED, "chưa bảo đảm|không bảo đảm|chưa đảm bảo|không đảm bảo")
                    .add(Kind.MISSED, "chưa đạt và chưa vượt|vẫn chưa đạt|không đạt nổi|hụt")
                    .add(Kind.MISSED, "dưới mức giao|thấp hơn mức giao|dưới mức yêu cầu|dưới chuẩn")
                    .add(Kind.MISSED, "thấp hơn mức yêu cầu|thấp hơn chỉ tiêu|dưới chỉ tiêu")
                    .add(Kind.MISSED, "thấp hơn mục tiêu|không bằng mức giao|thua mức giao")
                    .add(Kind.MET, "đạt|đã đạt|hoàn thành|đã hoàn thành|đáp ứng|bảo đảm|đảm bảo")
                    .add(Kind.MET, "đạt được|đạt và vượt|đạt hoặc vượt|hoàn thành tốt")
                    .add(Kind.EXCEEDED, "vượt|đã vượt|cao hơn mức giao|cao hơn mức yêu cầu")
                    .add(Kind.EXCEEDED, "cao hơn chỉ tiêu|trên mức giao|trên mức yêu cầu");

    private static final Turns<Boolean> OBJECTS =
            new Turns<Boolean>()
                    .add(true, "chỉ tiêu|mức giao|mức yêu cầu|yêu cầu|mục tiêu|kế hoạch|mức")
                    .add(true, "mức quy định|mức đề ra|mức tối thiểu|tiêu chí|chỉ tiêu được giao")
                    .add(true, "chỉ tiêu giao|mức chỉ tiêu|mức chỉ tiêu giao|chuẩn|ngưỡng");

    private static final Turns<Extent> EXTENTS =
            new Turns<Extent>().add(Extent.ALL, "tất cả|toàn bộ|mọi|cả|đủ|hết|100|các|đầy đủ");

    private static final Turns<Boolean> ABOUT =
            new Turns<Boolean>().add(true, "về|ở|với|đối với|trong|cho|tại|là|tháng|này|được giao");

    private static final Turns<Boolean> THIS_TARGET =
            new Turns<Boolean>().add(true, "tiêu chí này|chỉ tiêu này|nội dung này");

    private static final Turns<Boolean> NO_TARGET =
            new Turns<Boolean>()
                    .add(true, "không có chỉ tiêu nào|không còn chỉ tiêu nào|không chỉ tiêu nào")
                    .add(true, "không có tiêu chí nào|không còn tiêu chí nào");

    private static final List<String> ANY = Lexicon.keys("nào");

    private final Crowds crowds;
    private final SubjectReader subjects;

    VerdictReader(Crowds crowds) {
        this.crowds = crowds;
        this.subjects = new SubjectReader(crowds);
    }

    List<Said> find(Sentence sentence, Context context) {
        List<Said> found = new ArrayList<>();
        List<Turns.Said<Kind>> verbs = VERBS.find(sentence);
        int before = 0;
        Optional<Subject> last = Optional.empty();
        for (int i = 0; i < verbs.size(); i++) {
            Turns.Said<Kind> verb = verbs.get(i);
            int next = i + 1 < verbs.size() ? verbs.get(i + 1).from() : sentence.size();
            int limit = Math.min(next, sentence.endOfClause(verb.to() - 1, ";"));
            int clause = sentence.startOfClause(verb.from(), ";:");
            if (clause > before) last = Optional.empty();
            int start = bracket(sentence, Math.max(before, clause), verb.from());
            int end = endOfObject(sentence, verb, limit);
            if (end < 0) continue;
            Optional<Subject> subject =
                    subjects.find(sentence, context, start, verb.from(), end)
                            .or(() -> inBracket(sentence, start))
                            .or(() -> alone(sentence, context, verb.from()));
            Optional<Subject> carried = last;
            subject = subject.or(() -> carried);
            before = end;
            last = subject;
            if (subject.isEmpty()) continue;
            List<Set<String>> topics = topics(sentence, verb, end, start, limit, context.topics());
            Extent extent = extent(sentence, verb, start, end, topics);
            if (extent == null) continue;
            found.add(
                    new Said(
                            turned(sentence, verb, start),
                            extent,
                            subject.get(),
                            extent == Extent.NAMED ? topics : List.of(),
                            Math.min(subject.get().from(), verb.from()),
                            end));
        }
        return found;
    }

    /** "Tiêu chí 7.5 chưa đạt": nobody else can be meant where the plan has but one unit. */
    private Optional<Subject> alone(Sentence sentence, Context context, int verb) {
        List<Mention> topics = sentence.topics(0, verb);
        List<Turns.Said<Boolean>> back = THIS_TARGET.find(sentence, 0, verb);
        boolean spokenOf = !back.isEmpty() && !context.topics().isEmpty();
        if (topics.isEmpty() && !spokenOf) return Optional.empty();
        int from = topics.isEmpty() ? back.get(0).from() : sentence.wordAt(topics.get(0).start());
        return crowds.alone()
                .map(
                        unit ->
                                new Subject(
                                        Subject.Scope.NAMED,
                                        Set.of(unit),
                                        List.of(),
                                        Set.of(),
                                        from));
    }

    /** "không có chỉ tiêu nào chưa đạt" */
    private static Kind turned(Sentence sentence, Turns.Said<Kind> verb, int start) {
        boolean none = NO_TARGET.isIn(sentence, start, verb.from());
        if (!none) return verb.meaning();
        return verb.meaning() == Kind.MISSED ? Kind.MET : Kind.MISSED;
    }

    private static Extent extent(
            Sentence sentence,
            Turns.Said<Kind> verb,
            int start,
            int end,
            List<Set<String>> topics) {
        if (NO_TARGET.isIn(sentence, start, verb.from())) return Extent.ALL;
        if (end < sentence.size() && sentence.keys(end, end + 1).equals(ANY)) return Extent.ALL;
        boolean all = !EXTENTS.find(sentence, verb.to(), end).isEmpty();
        if (!topics.isEmpty()) return Extent.NAMED;
        boolean object = OBJECTS.isIn(sentence, verb.to(), end) || verb.to() == end;
        if (!object) return null;
        if (verb.meaning() == Kind.MISSED) return all ? null : Extent.ANY;
        return all ? Extent.ALL : Extent.ANY;
    }

    /** Behind what is met; -1 where a figure follows, or words that are no target. */
    private static int endOfObject(Sentence sentence, Turns.Said<Kind> verb, int limit) {
        int i = verb.to();
        boolean object = isObject(sentence, verb);
        while (i < limit) {
            if (i > verb.to() && sentence.hasSign(i, ",():–") || sentence.hasSign(i, "(:")) break;
            Turns.Said<Boolean> target = OBJECTS.at(sentence, i, limit);
            Turns.Said<Extent> extent = EXTENTS.at(sentence, i, limit);
            Turns.Said<Boolean> about = ABOUT.at(sentence, i, limit);
            List<Mention> topic = topicAt(sentence, i, limit);
            if (!topic.isEmpty()) {
                object = true;
                i = sentence.wordAt(topic.get(0).end());
            } else if (target != null) {
                object = true;
                i = target.to();
            } else if (extent != null && !object) {
                i = extent.to();
            } else if (about != null && (object || i == verb.to())) {
                if (!figureAt(sentence, i + 1) || object) i = about.to();
                else return -1;
            } else {
                break;
            }
        }
        if (object) return i;
        boolean ends = i == limit && i == verb.to() || i == verb.to() && isStop(sentence, i);
        return ends ? i : -1;
    }

    private static boolean isObject(Sentence sentence, Turns.Said<Kind> verb) {
        return OBJECTS.isIn(sentence, verb.from(), verb.to());
    }

    private static boolean isStop(Sentence sentence, int word) {
        return word == sentence.size() || sentence.hasSign(word, ",;.()");
    }

    private static boolean figureAt(Sentence sentence, int word) {
        return word < sentence.size() && !sentence.figures(word, word + 1).isEmpty();
    }

    private static List<Mention> topicAt(Sentence sentence, int word, int limit) {
        return sentence.topics(word, limit).stream()
                .filter(it -> sentence.wordAt(it.start()) == word)
                .toList();
    }

    /** Those named in the object, else the last before the verb, else what was spoken of. */
    private static List<Set<String>> topics(
            Sentence sentence,
            Turns.Said<Kind> verb,
            int end,
            int start,
            int limit,
            Set<String> context) {
        List<Set<String>> named = new ArrayList<>();
        int to = Math.min(limit, sentence.endOfClause(end, ";("));
        sentence.topics(verb.to(), Math.max(end, joined(sentence, end, to)))
                .forEach(topic -> named.add(topic.ids()));
        if (!named.isEmpty()) return named;
        if (!EXTENTS.find(sentence, verb.to(), end).isEmpty()) return List.of();
        List<Mention> before = sentence.topics(0, verb.from());
        if (!before.isEmpty()) return List.of(before.get(before.size() - 1).ids());
        List<Mention> behind = sentence.topics(end, to);
        if (behind.size() == 1 && start == 0) return List.of(behind.get(0).ids());
        return context.isEmpty() ? List.of() : List.of(new LinkedHashSet<>(context));
    }

    /** "chỉ tiêu A, B và C": as far as names of indicators are strung together. */
    private static int joined(Sentence sentence, int end, int to) {
        int reached = end;
        for (Mention topic : sentence.topics(end, to)) {
            int at = sentence.wordAt(topic.start());
            if (at - reached > 1) break;
            reached = sentence.wordAt(topic.end());
        }
        return reached;
    }

    /** Inside brackets the sentence begins anew. */
    private static int bracket(Sentence sentence, int start, int verb) {
        int open = start;
        for (int i = start; i <= verb; i++) {
            if (sentence.hasSign(i, "(")) open = i;
            if (sentence.hasSign(i, ")") && i > open) open = start;
        }
        return open;
    }

    /** "xã An Dũng (chưa đạt chỉ tiêu …)" */
    private static Optional<Subject> inBracket(Sentence sentence, int start) {
        if (start == 0 || !sentence.hasSign(start, "(")) return Optional.empty();
        List<Mention> units = sentence.units(0, start);
        if (units.isEmpty()) return Optional.empty();
        String unit = units.get(units.size() - 1).id();
        return Optional.of(
                new Subject(Subject.Scope.NAMED, Set.of(unit), List.of(), Set.of(), start));
    }
}
