package kpireport.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.assessment.Assessment;
import kpireport.plan.Plan;
import kpireport.verification.Alignment.Group;
import kpireport.verification.Block.Table;
import kpireport.verification.Claim.Reason;
import kpireport.verification.Claim.Verdict;
import kpireport.verification.Slot.Setting;

/** Holds a whole draft against the document it should be. */
final class DocumentCheck {

    private static final double SAME_TABLE = 0.3;

    private final Names names;
    private final PassageReader reader;
    private final FactCheck factCheck;
    private final FigureCheck figureCheck;
    private final ListCheck listCheck;
    private final WordingCheck wordingCheck;
    private final TableCheck tableCheck;
    private final SentenceCheck sentenceCheck;
    private final MissingLists missingLists;
    private final ComparedMonths comparedMonths;

    DocumentCheck(Plan plan, Assessment assessment, Names names, PassageReader reader) {
        this.names = names;
        this.reader = reader;
        Facts facts = new Facts(assessment);
        Outcomes outcomes = new Outcomes(plan, assessment, names);
        Evidences evidences = new Evidences(facts, names, outcomes);
        Rewordings rewordings = new Rewordings(facts, plan);
        Topics topics = new Topics(plan, names);
        Times times = new Times(assessment.month());
        UnitCounts counts = new UnitCounts(assessment.units(), names);
        StatementCheck statementCheck =
                new StatementCheck(
                        evidences,
                        facts,
                        rewordings,
                        topics,
                        new Subjects(names, names.own(), names.own().size() == plan.units().size()),
                        times,
                        new UnitCountCheck(evidences, facts, topics, counts, times));
        factCheck = new FactCheck(evidences, facts, names, statementCheck);
        figureCheck =
                new FigureCheck(evidences, facts, names, rewordings, factCheck, statementCheck);
        listCheck = new ListCheck(evidences, facts, names, outcomes);
        wordingCheck = new WordingCheck(evidences);
        missingLists = new MissingLists(outcomes, names, evidences);
        comparedMonths = new ComparedMonths(assessment.month());
        sentenceCheck = new SentenceCheck(plan, outcomes, facts, names, reader);
        CellCheck cellCheck =
                new CellCheck(
                        figureCheck,
                        listCheck,
                        wordingCheck,
                        evidences,
                        names,
                        Rewordings.nothingArose(plan));
        tableCheck =
                new TableCheck(
                        names,
                        factCheck,
                        cellCheck,
                        listCheck,
                        new AddedRow(outcomes, evidences),
                        new TotalRow(outcomes, facts, names));
    }

    List<Claim> check(Content expected, List<Block> draft) {
        Map<Table, Table> tables = tables(expected.tables(), draft);
        List<Claim> claims = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<Claim> ofTables = new ArrayList<>();
        for (Block block : draft) {
            if (block instanceof Table table && tables.containsKey(table)) {
                TableGrid right = new TableGrid(tables.get(table), 0, reader);
                TableGrid grid = new TableGrid(table, right.header().size(), reader);
                ofTables.addAll(tableCheck.check(right, grid));
            } else if (block instanceof Table table && table.hasHeader()) {
                ofTables.addAll(tableCheck.check(new TableGrid(table, 1, reader)));
            } else {
                passages.addAll(passages(block));
            }
        }
        claims.addAll(text(expected.passages(), passages));
        missingLists.check(expected.passages(), passages).stream()
                .filter(it -> claims.stream().noneMatch(known -> isSameUnitMissing(known, it)))
                .forEach(claims::add);
        sentenceCheck.add(claims, expected.passages(), passages);
        claims.addAll(ofTables);
        expected.tables().stream()
                .filter(table -> !tables.containsValue(table))
                .forEach(table -> claims.add(tableMissing(table)));
        return comparedMonths.settle(claims);
    }

    private List<Passage> passages(Block block) {
        List<Passage> lines =
                block instanceof Table table ? new TableLines(reader).of(table) : List.of();
        return lines.isEmpty()
                ? Block.paragraphsOf(block).flatMap(it -> reader.sentences(it).stream()).toList()
                : lines;
    }

    private static boolean isSameUnitMissing(Claim one, Claim other) {
        return one.reason() == Reason.UNIT_MISSING && one.unit().equals(other.unit());
    }

    private List<Claim> text(List<Passage> expected, List<Passage> draft) {
        List<Claim> claims = new ArrayList<>();
        List<Group> groups = Alignment.of(expected, draft);
        Set<String> elsewhere = new LinkedHashSet<>();
        for (Group group : groups) {
            if (group.expected().isEmpty()) {
                group.draft().forEach(passage -> elsewhere.addAll(passage.unitIds()));
            }
        }
        for (Group group : groups) {
            if (group.draft().isEmpty()) {
                Passage gone = group.expected().get(0);
                Set<String> named = new LinkedHashSet<>(elsewhere);
                if (listCheck.isNamedList(gone)) named.addAll(missingLists.units(draft));
                claims.addAll(missing(gone, named));
            } else if (group.expected().isEmpty()) {
                group.draft().forEach(passage -> claims.addAll(free(passage)));
            } else {
                claims.addAll(figureCheck.check(group.expected(), group.draft(), Setting.TEXT));
                claims.addAll(listCheck.check(group.expected(), group.draft()));
                claims.addAll(wordingCheck.check(group.expected(), group.draft()));
            }
        }
        return claims;
    }

    private List<Claim> free(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        Slot.listOf(List.of(passage), Slot.Order.UNIT_FIRST, Setting.TEXT, names)
                .forEach(slot -> claims.add(factCheck.judge(slot, Setting.TEXT)));
        return claims;
    }

    /**
     * Prose may go; results of units may not.
     *
     * @param elsewhere the units that passages of the draft's own speak of
     */
    private List<Claim> missing(Passage gone, Set<String> elsewhere) {
        if (!listCheck.isStatement(gone)) return List.of();
        Passage nowhere = gone.at(Place.paragraph(gone.place().part(), 0));
        return listCheck.units(List.of(gone)).stream()
                .filter(unit -> !elsewhere.contains(unit))
                .map(unit -> listCheck.missing(unit, nowhere))
                .toList();
    }

    private static Claim tableMissing(Table table) {
        List<String> header =
                table.rows().get(0).cells().stream()
                        .flatMap(cell -> cell.paragraphs().stream())
                        .map(Block.Paragraph::text)
                        .toList();
        return new Claim(
                Verdict.UNKNOWN,
                Reason.TABLE_MISSING,
                Place.paragraph(Place.Part.BODY, 0),
                String.join(" | ", header),
                "",
                "",
                "",
                "",
                List.of());
    }

    /** By draft table: the expected one that it is. */
    private Map<Table, Table> tables(List<Table> expected, List<Block> draft) {
        Map<Table, Table> pairs = new LinkedHashMap<>();
        for (Table right : expected) {
            Table best = null;
            double most = SAME_TABLE;
            Map<String, Integer> words = Content.words(List.of(right), reader);
            for (Block block : draft) {
                if (!(block instanceof Table table) || pairs.containsKey(table)) continue;
                double likeness =
                        TableAlignment.likeness(words, Content.words(List.of(table), reader));
                if (likeness > most) {
                    best = table;
                    most = likeness;
                }
            }
            if (best != null) pairs.put(best, right);
        }
        return pairs;
    }
}
