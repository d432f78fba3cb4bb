package kpireport.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.plan.NamedList;

/** Lists of the dispatch that no sentence of a draft speaks of any more. */
final class MissingLists {

    /** The milder words count too: the list is there, said otherwise. */
    private static final Turns<NamedList> WORDS =
            new Turns<NamedList>()
                    .add(NamedList.CRITICISED, "phê bình|kiểm điểm|khiển trách|nhắc nhở|chấn chỉnh")
                    .add(NamedList.CRITICISED, "rút kinh nghiệm|chưa hoàn thành nhiệm vụ")
                    .add(NamedList.COMMENDED, "biểu dương|tuyên dương|khen|khen ngợi|khen thưởng")
                    .add(NamedList.COMMENDED, "ghi nhận|hoan nghênh|đánh giá cao|chúc mừng")
                    .add(NamedList.MUST_EXPLAIN, "giải trình|làm rõ|báo cáo rõ|nêu rõ|trách nhiệm");

    private final Outcomes outcomes;
    private final Names names;
    private final Evidences evidences;

    MissingLists(Outcomes outcomes, Names names, Evidences evidences) {
        this.outcomes = outcomes;
        this.names = names;
        this.evidences = evidences;
    }

    List<Claim> check(List<Passage> expected, List<Passage> draft) {
        List<Claim> claims = new ArrayList<>();
        for (NamedList list : NamedList.values()) {
            List<Passage> naming = naming(list, expected);
            List<Passage> left = left(list, naming, expected, draft);
            for (Passage gone : naming) {
                Passage nowhere = gone.at(Place.paragraph(gone.place().part(), 0));
                outcomes.listed(list).stream()
                        .filter(gone::mentions)
                        .filter(unit -> left.stream().noneMatch(it -> it.mentions(unit)))
                        .map(unit -> evidences.missing(nowhere, unit, outcomes.grounds(unit, list)))
                        .forEach(claims::add);
            }
        }
        return claims.stream().distinct().toList();
    }

    /** Ids of the units in sentences that speak of any list. */
    Set<String> units(List<Passage> draft) {
        return draft.stream()
                .filter(it -> Stream.of(NamedList.values()).anyMatch(list -> speaksOf(list, it)))
                .flatMap(passage -> passage.unitIds().stream())
                .collect(Collectors.toSet());
    }

    /** Sentences that speak of the list, and the lines below one that ends with a colon. */
    private List<Passage> naming(NamedList list, List<Passage> passages) {
        List<Passage> naming = new ArrayList<>();
        boolean open = false;
        for (Passage passage : passages) {
            boolean speaks = NamedListCheck.speaksOf(list, sentence(passage));
            if (speaks || open) naming.add(passage);
            open = (speaks || open) && NamedListCheck.goesOn(sentence(passage));
        }
        return naming;
    }

    /** What speaks of the list, and what was reworded: not what stands there for another reason. */
    private List<Passage> left(
            NamedList list, List<Passage> naming, List<Passage> expected, List<Passage> draft) {
        Set<String> others =
                expected.stream()
                        .filter(it -> !naming.contains(it))
                        .map(Passage::key)
                        .collect(Collectors.toSet());
        return draft.stream()
                .filter(it -> speaksOf(list, it) || !others.contains(it.key()))
                .toList();
    }

    private boolean speaksOf(NamedList list, Passage passage) {
        return WORDS.find(sentence(passage)).stream().anyMatch(it -> it.meaning() == list);
    }

    private Sentence sentence(Passage passage) {
        return new Sentence(passage, List.of(), names);
    }
}
