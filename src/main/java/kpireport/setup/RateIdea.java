package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rate of the index set that exports hold the two counts of, or print.
 *
 * @param formulas the best first
 * @param target what earns full points in Decision 766 where it says so, else a round figure
 * @param printed headers of the rate itself, without accents
 * @param matter what it is a rate of, where that is something else than dossiers
 */
record RateIdea(
        String id,
        String name,
        String target,
        List<Formula> formulas,
        Pattern printed,
        Optional<Matter> matter) {

    record Formula(List<Topic> numerator, List<Topic> denominator) {}

    /** "DVCTT toàn trình > Tỷ lệ hồ sơ trực tuyến" is no rate of services. */
    private static final String DOSSIERS_ONLINE =
            "\\b(ty le|%) (nop |tiep nhan )?(ho so |hs )(duoc )?(nop |tiep nhan )?truc tuyen\\b";

    /** In the order of the office's seven indicators; progress comes last. */
    static final List<RateIdea> ALL =
            List.of(
                    idea(
                            "ho-so-truc-tuyen",
                            "Tỷ lệ hồ sơ trực tuyến",
                            "50",
                            "(?!.*(thanh toan|tttt|dvctt|dich vu cong|giao dich|thu tuc|tthc )).*truc tuyen.*"
                                    + "|(?!.*(thanh toan|tttt|giao dich|thu tuc|tthc )).*"
                                    + DOSSIERS_ONLINE
                                    + ".*",
                            of(
                                    List.of(Topic.RECEIVED_ONLINE),
                                    List.of(
                                            Topic.RECEIVED_ONLINE,
                                            Topic.RECEIVED_IN_PERSON_OR_BY_POST)),
                            of(
                                    List.of(Topic.RECEIVED_ONLINE),
                                    List.of(
                                            Topic.RECEIVED_ONLINE,
                                            Topic.RECEIVED_IN_PERSON,
                                            Topic.RECEIVED_BY_POST)),
                            of(Topic.RECEIVED_ONLINE, Topic.RECEIVED_IN_PERIOD),
                            of(
                                    List.of(Topic.RECEIVED_ONLINE),
                                    List.of(Topic.RECEIVED_ONLINE, Topic.RECEIVED_IN_PERSON)),
                            of(Topic.RECEIVED_ONLINE, Topic.RECEIVED),
                            of(
                                    List.of(
                                            Topic.RECEIVED_ONLINE_WHOLLY,
                                            Topic.RECEIVED_ONLINE_PARTLY),
                                    List.of(Topic.RECEIVED_IN_PERIOD)),
                            of(
                                    List.of(
                                            Topic.RECEIVED_ONLINE_WHOLLY,
                                            Topic.RECEIVED_ONLINE_PARTLY),
                                    List.of(Topic.RECEIVED))),
                    idea(
                            "thanh-toan-truc-tuyen",
                            "Tỷ lệ thanh toán trực tuyến",
                            "80",
                            "(?!.*(thu tuc|tthc|giao dich)).*(thanh toan.*truc tuyen|tttt|truc tuyen.*thanh toan).*",
                            of(Topic.DOSSIERS_PAID_ONLINE, Topic.FEE_DOSSIERS),
                            of(Topic.DOSSIERS_PAID_ONLINE, Topic.DOSSIERS_OF_FEE_PROCEDURES)),
                    idea(
                            "so-hoa",
                            "Tỷ lệ số hóa thành phần hồ sơ, kết quả giải quyết",
                            "80",
                            "(?!.*(khai thac|su dung lai|tai su dung|ktsdl|ket qua dien tu)).*so hoa.*",
                            of(
                                    List.of(Topic.COMPONENTS_DIGITISED, Topic.RESULTS_DIGITISED),
                                    List.of(Topic.RECEIVED, Topic.RESOLVED)),
                            of(Topic.DOSSIERS_DIGITISED, Topic.RESOLVED),
                            of(Topic.DOSSIERS_DIGITISED, Topic.RECEIVED),
                            of(Topic.DOSSIERS_DIGITISED, Topic.RECEIVED_IN_PERIOD)),
                    idea(
                            "so-hoa-thanh-phan",
                            "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận",
                            "80",
                            "(?!.*(khai thac|su dung lai|tai su dung|ktsdl)).*so hoa.*(tphs|thanh phan|tiep nhan|dau vao).*",
                            of(Topic.COMPONENTS_DIGITISED, Topic.RECEIVED),
                            of(Topic.COMPONENTS_DIGITISED, Topic.RECEIVED_IN_PERIOD)),
                    idea(
                            "so-hoa-ket-qua",
                            "Tỷ lệ số hóa kết quả giải quyết",
                            "80",
                            ".*so hoa.*(ket qua|kq).*",
                            of(Topic.RESULTS_DIGITISED, Topic.RESOLVED)),
                    idea(
                            "cap-ket-qua-dien-tu",
                            "Tỷ lệ cấp kết quả điện tử",
                            "100",
                            ".*((ket qua|kq).*dien tu|kqdt).*",
                            of(Topic.ELECTRONIC_RESULTS, Topic.RESULTS_DUE),
                            of(Topic.ELECTRONIC_RESULTS, Topic.RESOLVED)),
                    idea(
                            "khai-thac-su-dung-lai",
                            "Tỷ lệ khai thác, sử dụng lại thông tin số hóa",
                            "80",
                            ".*(khai thac|su dung lai|tai su dung|ktsdl).*",
                            of(Topic.REUSED, Topic.REUSABLE),
                            of(Topic.REUSED, Topic.RECEIVED),
                            of(Topic.REUSED, Topic.RECEIVED_IN_PERIOD)),
                    idea(
                            "dich-vu-co-ho-so-truc-tuyen",
                            "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến",
                            "80",
                            "(?!.*"
                                    + DOSSIERS_ONLINE
                                    + ").*(dvctt|dich vu cong|dvc).*(ho so|phat sinh).*",
                            of(
                                    Topic.ONLINE_SERVICES_WITH_ONLINE_DOSSIERS,
                                    Topic.ONLINE_SERVICES_WITH_DOSSIERS),
                            of(Topic.ONLINE_SERVICES_WITH_ONLINE_DOSSIERS, Topic.ONLINE_SERVICES),
                            of(Topic.ONLINE_SERVICES_WITH_DOSSIERS, Topic.ONLINE_SERVICES)),
                    idea(
                            "thu-tuc-co-giao-dich",
                            "Tỷ lệ thủ tục hành chính có giao dịch thanh toán trực tuyến",
                            "80",
                            ".*(thu tuc|tthc).*(giao dich|thanh toan|tttt).*",
                            of(Topic.PROCEDURES_PAID_ONLINE, Topic.FEE_PROCEDURES_WITH_DOSSIERS),
                            of(Topic.PROCEDURES_PAID_ONLINE, Topic.FEE_PROCEDURES)),
                    idea(
                            "giai-quyet-dung-han",
                            "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn",
                            "100",
                            "(?!.*(cong bo|cong khai|cap nhat|phan anh|pakn)).*(dung han|truoc han|dung hen).*",
                            of(
                                    List.of(
                                            Topic.RESOLVED_EARLY,
                                            Topic.RESOLVED_ON_TIME,
                                            Topic.PENDING_IN_TIME),
                                    List.of(Topic.TO_RESOLVE)),
                            of(
                                    List.of(Topic.RESOLVED_EARLY, Topic.RESOLVED_ON_TIME),
                                    List.of(Topic.RESOLVED)),
                            of(Topic.RESOLVED_EARLY_OR_ON_TIME, Topic.RESOLVED),
                            of(
                                    List.of(Topic.RESOLVED_EARLY, Topic.RESOLVED_ON_TIME),
                                    List.of(
                                            Topic.RESOLVED_EARLY,
                                            Topic.RESOLVED_ON_TIME,
                                            Topic.RESOLVED_LATE)),
                            of(
                                    List.of(Topic.RESOLVED_EARLY_OR_ON_TIME),
                                    List.of(Topic.RESOLVED_EARLY_OR_ON_TIME, Topic.RESOLVED_LATE)),
                            of(Topic.RESOLVED_ON_TIME, Topic.RESOLVED),
                            of(
                                    List.of(Topic.RESOLVED_ON_TIME),
                                    List.of(Topic.RESOLVED_ON_TIME, Topic.RESOLVED_LATE))));

    /** What was not on time, where an export counts nothing else. */
    static final RateIdea LATE =
            idea(
                    "giai-quyet-qua-han",
                    "Tỷ lệ hồ sơ giải quyết quá hạn",
                    "",
                    "(?!)",
                    of(Topic.RESOLVED_LATE, Topic.RESOLVED));

    /** A share of the whole, a change, what is left: percentages, but nobody's rate. */
    private static final Pattern NO_RATE =
            Pattern.compile(
                    ".*\\b(ty trong|co cau|chiem|so voi(?! (thoi|han|hen|quy dinh|tien do))|con lai|tang|giam(?! (sat|dinh|doc)))\\b.*");

    /** In the words of an indicator, of something else: "tập huấn cấp kết quả điện tử". */
    private static final Pattern OF_OTHER_MATTERS =
            Pattern.compile(
                    ".*\\b(ket noi|chia se|tap huan|dao tao|boi duong|tuyen truyen|can bo|cong chuc)\\b.*");

    static boolean isRate(String path) {
        return !NO_RATE.matcher(path).matches();
    }

    /** The rate that a printed percentage is, by its headers; the narrower one goes first. */
    static Optional<RateIdea> ofPrinted(String path) {
        if (!isRate(path) || OF_OTHER_MATTERS.matcher(path).matches()) return Optional.empty();
        return ALL.stream()
                .sorted((one, other) -> Boolean.compare(other.isPart(), one.isPart()))
                .filter(idea -> idea.printed().matcher(path).matches())
                .findFirst();
    }

    /**
     * Of what is handled in time as dossiers are.
     *
     * @param verb what is done with it: "xử lý"
     */
    static RateIdea onTime(Matter matter, String verb) {
        RateIdea known = ALL.get(ALL.size() - 1);
        return new RateIdea(
                "dung-han-" + Words.id(matter.name()),
                "Tỷ lệ " + verb + " đúng hạn " + matter.name(),
                known.target(),
                known.formulas(),
                Pattern.compile(".*(dung|truoc) (han|hen|tien do|thoi han).*"),
                Optional.of(matter));
    }

    /** One of the two halves of digitising, which the seven indicators take together. */
    boolean isPart() {
        return id.startsWith("so-hoa-");
    }

    /** The same, or the whole of which it is a half. */
    boolean isLike(RateIdea other) {
        return equals(other) || other.id.startsWith(id + "-") || id.startsWith(other.id + "-");
    }

    private static RateIdea idea(
            String id, String name, String target, String printed, Formula... formulas) {
        return new RateIdea(
                id, name, target, List.of(formulas), Pattern.compile(printed), Optional.empty());
    }

    private static Formula of(Topic numerator, Topic denominator) {
        return new Formula(List.of(numerator), List.of(denominator));
    }

    private static Formula of(List<Topic> numerator, List<Topic> denominator) {
        return new Formula(numerator, denominator);
    }
}
