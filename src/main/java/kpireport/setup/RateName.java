package kpireport.setup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kpireport.inspection.InspectedColumn;

/** What a printed rate is called: as its headers have it, with the abbreviations spelt out. */
final class RateName {

    /** Says that there is a figure, and not of what. */
    private static final Pattern BARE =
            Pattern.compile(
                    "((ty le|ti le|phan tram|so|muc|%) ?)?"
                            + "(ket qua|(ket qua |da )?thuc hien|dat( duoc)?|gia tri)?"
                            + "( (trong )?(thang|ky|quy|nam)( nay| bao cao|( \\d{1,4})+( nam \\d{4})?)?)?( %)?");

    /** When, of all, or the line to be reached: "Tháng 9", "Tổng số", "≥ 80%". */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(trong |luy ke )?(thang|ky|quy|nam)( nay| bao cao| truoc| ([ivx]{1,4}|\\d{1,4}).*)?( %)?"
                            + "|(t|th|thg) ?\\d{1,2}( (nam )?\\d{4})?( %)?|luy ke|tong( so| cong)?|trong do"
                            + "|(tu |>= ?)?\\d{1,3}( \\d+)? ?%?( tro len)?");

    /** What can be digitised beside results: "Số hóa > Thành phần | Kết quả". */
    private static final Pattern BESIDE_RESULTS =
            Pattern.compile(
                    "(so |ty le )?(so hoa )?(ho so|hs|thanh phan|tphs|giay to|dau vao)\\b.*");

    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("TPHS", "thành phần hồ sơ");
        SHORT.put("KQGQ", "kết quả giải quyết");
        SHORT.put("KQĐT", "kết quả điện tử");
        SHORT.put("DVCTT", "dịch vụ công trực tuyến");
        SHORT.put("DVC", "dịch vụ công");
        SHORT.put("TTHC", "thủ tục hành chính");
        SHORT.put("TTTT", "thanh toán trực tuyến");
        SHORT.put("HSTT", "hồ sơ trực tuyến");
        SHORT.put("PAKN", "phản ánh, kiến nghị");
        SHORT.put("KTSDL", "khai thác, sử dụng lại");
        SHORT.put("CSDL", "cơ sở dữ liệu");
        SHORT.put("HS", "hồ sơ");
        SHORT.put("KQ", "kết quả");
        SHORT.put("GQ", "giải quyết");
        SHORT.put("XL", "xử lý");
        SHORT.put("TL", "tỷ lệ");
    }

    /** Tells no rate from another. */
    private static final Set<String> GLUE =
            Set.of(
                    "ty", "ti", "le", "%", "phan", "tram", "so", "luong", "tong", "cua", "cac",
                    "cho", "ve", "duoc", "da", "co", "trong", "tren", "theo", "va", "bang", "qua",
                    "khi", "dat", "nop", "tiep", "nhan", "thang", "nay");

    private final InspectedColumn column;
    private final List<InspectedColumn> columns;

    /**
     * @param columns of the same table
     */
    RateName(InspectedColumn column, List<InspectedColumn> columns) {
        this.column = column;
        this.columns = columns;
    }

    /** The headers that say what is rated, without accents; all where none does. */
    String path() {
        List<String> headers = column.headers();
        boolean drop = headers.size() > 1 && isBare(ColumnName.last(column)) && !isOfResults();
        return Words.path(drop ? ColumnName.parents(column) : headers);
    }

    /** Empty where no header says what is rated. */
    Optional<String> own() {
        List<String> over = ColumnName.parents(column);
        String leaf = ColumnName.last(column);
        int upper = over.size() - 1;
        boolean reached = false;
        if (isBare(leaf) && !isOfResults()) {
            reached = Words.plain(leaf).matches(".*\\bdat\\b.*");
            while (upper >= 0 && isBare(over.get(upper))) upper--;
            if (upper < 0) return Optional.empty();
            leaf = over.get(upper--);
        } else if (isOfResults()) {
            leaf = over.get(upper--) + " " + ColumnName.inSentence(leaf);
        }
        String name = rate(sentence(leaf), reached);
        for (; upper >= 0; upper--) name = within(name, over.get(upper));
        return Optional.of(name);
    }

    /** "Tỷ lệ hồ sơ trực tuyến (lĩnh vực đất đai)" under a header of a part of what is done. */
    static String within(String name, String header) {
        String part = sentence(header);
        boolean more = Scope.isPart(Words.meant(part)) && !words(name).containsAll(words(part));
        return more ? name + " (" + ColumnName.inSentence(part) + ")" : name;
    }

    /** The name that is known for the rate, where the headers say neither more nor less. */
    String of(RateIdea idea) {
        return own().filter(name -> isReadable())
                .filter(name -> !isSame(name, idea))
                .orElse(idea.name());
    }

    /** Whether the known name, though it is taken, says another thing than the headers. */
    boolean isStretchedBy(RateIdea idea) {
        return own().filter(name -> !isSame(name, idea)).isPresent();
    }

    private boolean isSame(String own, RateIdea idea) {
        Set<String> lost = words(own);
        lost.removeAll(words(idea.name()));
        Set<String> added = words(idea.name());
        added.removeAll(words(own));
        column.headers().forEach(it -> added.removeAll(words(speltOut(it))));
        return lost.isEmpty() && added.isEmpty();
    }

    /** "Ty le HS truc tuyen" and "onlineRate" cannot be printed as they are. */
    private boolean isReadable() {
        return !isAscii(String.join("", column.headers()));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(it -> it < 128);
    }

    /** "Số hóa > Kết quả" beside "Số hóa > Thành phần": there it is the results that are. */
    private boolean isOfResults() {
        List<String> over = ColumnName.parents(column);
        return !over.isEmpty()
                && Words.plain(ColumnName.last(column)).matches("(ty le )?ket qua( %)?")
                && columns.stream()
                        .filter(it -> !it.equals(column) && ColumnName.parents(it).equals(over))
                        .map(it -> Words.plain(ColumnName.last(it)))
                        .anyMatch(it -> BESIDE_RESULTS.matcher(it).matches());
    }

    private String rate(String text, boolean reached) {
        String plain = Words.plain(text);
        boolean said = plain.matches("(ty le|ti le|muc|chi so|diem|phan tram)\\b.*");
        if (!reached) return said ? text : "Tỷ lệ " + ColumnName.inSentence(text);
        String plan = plan().map(it -> it + " ").orElse("");
        return said ? text : "Tỷ lệ đạt " + plan + ColumnName.inSentence(text);
    }

    /** What "Đạt (%)" is held against. */
    private Optional<String> plan() {
        List<String> leaves =
                columns.stream()
                        .filter(it -> ColumnName.parents(it).equals(ColumnName.parents(column)))
                        .map(it -> Words.plain(ColumnName.last(it)))
                        .toList();
        return Stream.of(Map.entry("ke hoach", "kế hoạch"), Map.entry("chi tieu", "chỉ tiêu"))
                .filter(it -> leaves.stream().anyMatch(leaf -> leaf.contains(it.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static boolean isBare(String header) {
        String words = Words.plain(FormulaNote.without(header));
        return BARE.matcher(words).matches() || ASIDE.matcher(words).matches();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Words.meant(text).split(" ")));
        words.removeAll(GLUE);
        words.removeIf(it -> it.isEmpty() || it.matches("\\d+"));
        return words;
    }

    /** A header as it stands in a sentence: no shouting, no marks of the form. */
    private static String sentence(String header) {
        String text =
                FormulaNote.without(header)
                        .replaceFirst("\\s*\\(?(%|ĐVT.*|đvt.*)\\)?$", "")
                        .replaceFirst("^(\\d{1,2}|[IVX]{1,4}|[a-hA-H])[.)]\\s*", "")
                        .replaceFirst("^%\\s*", "Tỷ lệ ")
                        .strip();
        boolean shouted = text.length() > 6 && text.equals(text.toUpperCase(Locale.ROOT));
        boolean typed = isAscii(text) && !text.equals(text.toUpperCase(Locale.ROOT));
        String spelt = typed ? text : speltOut(text);
        if (shouted) spelt = spelt.toLowerCase(Locale.ROOT);
        return spelt.isEmpty()
                ? spelt
                : spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1);
    }

    static String speltOut(String text) {
        return Stream.of(text.split(" "))
                .map(
                        word -> {
                            String bare = word.replaceAll("[^\\p{L}]", "");
                            return SHORT.containsKey(bare)
                                    ? word.replace(bare, SHORT.get(bare))
                                    : word;
                        })
                .collect(Collectors.joining(" "));
    }
}
