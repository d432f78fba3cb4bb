package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.inspection.InspectedColumn;

/** Tells by its headers what a column of counts counts. */
final class Vocabulary {

    /**
     * @param path of all headers, without accents, outermost first, parted by " > "
     * @param leaf the lowest header
     */
    private record Rule(Topic topic, Pattern path, Pattern leaf, Pattern not) {}

    private static final String ANY = ".*";
    private static final String NONE = "(?!)";
    private static final String NOT_DONE = ".*\\b(chua|khong|mien)\\b.*";

    /** Of procedures, where nothing says that their dossiers are counted. */
    private static final String NOT_OF_DOSSIERS = "(?!.*(ho so|hs)).*(thu tuc|tthc).*";

    private static final String SERVICE =
            "(dvctt|dvc truc tuyen|dich vu cong truc tuyen|dvc tt|dich vu cong)";
    private static final String FEE = "(phi|le phi|nghia vu tai chinh|thanh toan)";
    private static final String PAID_ONLINE =
            "(thanh toan (phi le phi )?truc tuyen|tttt|thanh toan tt)";

    /** The first that fits. What says more stands before what says less. */
    private static final List<Rule> RULES =
            List.of(
                    // Procedures and services, before the dossiers whose words they share.
                    rule(
                            Topic.PROCEDURES_PAID_ONLINE,
                            ".*\\b(thu tuc|tthc)\\b.*" + PAID_ONLINE + ".*",
                            ANY,
                            ".*((ho so|hs) (thuoc|cua|duoc)|tich hop|cung cap|chua).*"),
                    rule(
                            Topic.FEE_PROCEDURES_WITH_DOSSIERS,
                            ".*\\b(thu tuc|tthc)\\b.*(phi|thanh toan|tai chinh).*phat sinh.* ho so.*",
                            ANY,
                            ".*((ho so|hs) (thuoc|cua)|" + PAID_ONLINE + ").*"),
                    rule(
                            Topic.FEE_PROCEDURES,
                            ".*\\b(thu tuc|tthc)\\b.*(phi|tai chinh|thanh toan truc tuyen).*",
                            ".*(thu tuc|tthc|tong so|cung cap|tich hop).*",
                            ".*((ho so|hs) (thuoc|cua|duoc|da)|phat sinh (giao dich|thanh toan)|chua).*"),
                    rule(
                            Topic.ONLINE_SERVICES_WITH_ONLINE_DOSSIERS,
                            ".*" + SERVICE + ".*(ho so truc tuyen|hs truc tuyen|hstt|hs tt).*",
                            ANY,
                            NOT_DONE),
                    rule(
                            Topic.ONLINE_SERVICES_WITH_DOSSIERS,
                            ".*" + SERVICE + ".*phat sinh.*(ho so|hs).*",
                            ".*(phat sinh|tong so).*",
                            NOT_DONE),
                    rule(
                            Topic.ONLINE_SERVICES,
                            "(.* )?(so|tong so|so luong|tong)?( tthc| thu tuc)? ?(cung cap )?"
                                    + SERVICE
                                    + "( cung cap| dang cung cap| duoc cung cap)?",
                            ANY,
                            ".*(ho so|phat sinh|%|ty le).*"),
                    // Payment.
                    rule(
                            Topic.DOSSIERS_PAID_ONLINE,
                            ".*" + PAID_ONLINE + ".*",
                            ".*("
                                    + PAID_ONLINE
                                    + "|da thanh toan|so ho so|so hs).*|(tong|cong)( so| cong)?",
                            ".*\\b(chua|khong|mien|truc tiep|phai)\\b.*"),
                    rule(
                            Topic.DOSSIERS_PAID_ONLINE,
                            ".*\\bthanh toan\\b[^>]* > ([^>]* )?truc tuyen\\b[^>]*",
                            ANY,
                            ".*\\b(thu tuc|tthc|giao dich|chua|khong|mien|truc tiep|phai|ty le)\\b.*"),
                    rule(
                            Topic.FEE_DOSSIERS,
                            ".*(nghia vu tai chinh|phai (nop|thanh toan|thu)|phat sinh (nghia vu|phi|le phi|thanh toan)"
                                    + "|yeu cau thanh toan|co thu phi).*",
                            ".*(nghia vu|phai|phat sinh|tong|yeu cau|thu phi).*",
                            NOT_OF_DOSSIERS
                                    + "|.*(truc tuyen|tttt|truc tiep|chua|mien|da thanh toan).*"),
                    rule(
                            Topic.DOSSIERS_OF_FEE_PROCEDURES,
                            ".*(ho so|hs).*" + FEE + ".*",
                            ".*(tong so|(ho so|hs) .*" + FEE + ").*",
                            ".*(truc tuyen|tttt|truc tiep|chua|mien).*"),
                    // Results, digitising, reuse.
                    rule(
                            Topic.ELECTRONIC_RESULTS,
                            ".*(ket qua|kq|ban)( giai quyet)?( tthc)?( duoc cap| ban)? (dien tu|dt\\b).*|.*kqdt.*",
                            "(?!.*(phai|tong|da giai quyet)).*",
                            NOT_DONE),
                    rule(
                            Topic.RESULTS_DUE,
                            ".*phai (tra|cap|co) (ket qua|kq).*",
                            ANY,
                            ".*(chua|khong).*"),
                    rule(
                            Topic.REUSED,
                            ".*(tai su dung|su dung lai|khai thac|ktsdl).*",
                            ".*(tai su dung|su dung lai|khai thac|ktsdl|so ho so|so hs|co|da).*",
                            ".*\\b(chua|khong|dan cu|phai|tu cong|tu kho|quoc gia)\\b.*|.*> (tong|(ho so )?co du lieu).*"),
                    rule(
                            Topic.REUSABLE,
                            ".*(co du lieu|co tphs|co giay to) (da )?so hoa.*",
                            ANY,
                            NOT_DONE),
                    rule(
                            Topic.RESULTS_DIGITISED,
                            ".*(so hoa.*(ket qua|kq)|(ket qua|kq).*so hoa).*",
                            ".*(so hoa|da|so luong|co).*",
                            ".*\\b(chua|khong|tong|da giai quyet|phai|can)\\b.*"),
                    rule(
                            Topic.COMPONENTS_DIGITISED,
                            ".*(so hoa.*(tphs|thanh phan|khi tiep nhan|dau vao)|(tphs|thanh phan|dau vao).*so hoa).*",
                            ".*(so hoa|da|so luong|co).*",
                            ".*\\b(chua|khong|tong|tai su dung|su dung lai|phai|can)\\b.*"),
                    rule(
                            Topic.DOSSIERS_DIGITISED,
                            ".*\\bso hoa\\b.*",
                            ".*(da so hoa|duoc so hoa|co so hoa|(ho so|hs) (da |duoc )?so hoa|so hoa day du).*",
                            ".*\\b(chua|khong|phai|can|ket noi|chia se)\\b.*"),
                    // How dossiers came in.
                    rule(
                            Topic.RECEIVED_IN_PERSON_OR_BY_POST,
                            ".*",
                            ".*truc tiep.*(buu chinh|bcci|buu dien).*",
                            ".*(thanh toan|da giai quyet|dang giai quyet|ty le).*"),
                    rule(
                            Topic.RECEIVED_IN_PERSON,
                            ".*",
                            ".*(truc tiep|tai quay|tai bo phan mot cua).*",
                            ".*(thanh toan|da giai quyet|dang giai quyet|da xu ly|ty le).*"),
                    rule(
                            Topic.RECEIVED_BY_POST,
                            ".*",
                            ".*(buu chinh|bcci|buu dien).*",
                            ".*(thanh toan|da giai quyet|dang giai quyet|tra ket qua|ty le).*"),
                    rule(
                            Topic.RECEIVED_ONLINE_WHOLLY,
                            ".*(ho so|hs|nop|tiep nhan).*truc tuyen.*toan trinh.*",
                            ".*toan trinh.*",
                            ".*(dvctt|dich vu cong|thu tuc|tthc|ty le|thanh toan).*"),
                    rule(
                            Topic.RECEIVED_ONLINE_PARTLY,
                            ".*(ho so|hs|nop|tiep nhan).*truc tuyen.*mot phan.*",
                            ".*mot phan.*",
                            ".*(dvctt|dich vu cong|thu tuc|tthc|ty le|thanh toan).*"),
                    rule(
                            Topic.RECEIVED_ONLINE,
                            ".*",
                            ".*(truc tuyen|qua mang|qua cong|online).*",
                            ".*(thanh toan|dich vu cong truc tuyen|dvctt|thu tuc|tthc truc tuyen|da giai quyet|dang giai quyet"
                                    + "|da xu ly|chua|ty le|so hoa|dong bo|lien thong|tai khoan|trong do qua).*"),
                    // Progress.
                    rule(
                            Topic.PENDING_IN_TIME,
                            ".*\\b(dang|chua) (giai quyet|xu ly|tra).*",
                            ".*(trong han|chua den han|dung han|con han|chua qua han).*",
                            ".*(ty le).*"),
                    rule(
                            Topic.PENDING_LATE,
                            ".*\\b(dang|chua) (giai quyet|xu ly|tra).*",
                            ".*(qua han|tre han|cham).*",
                            ".*(ty le).*"),
                    rule(
                            Topic.RESOLVED_EARLY_OR_ON_TIME,
                            ".*",
                            ".*(truoc (han )?(va |hoac )?dung han|dung (han )?((va|hoac|ke ca|gom ca|bao gom( ca)?) )?truoc han).*",
                            ".*(ty le|dang (giai quyet|xu ly)).*"),
                    rule(
                            Topic.RESOLVED_EARLY,
                            ".*",
                            ".*(truoc han|som han).*",
                            ".*(ty le|dang (giai quyet|xu ly)).*"),
                    rule(
                            Topic.RESOLVED_ON_TIME,
                            ".*",
                            ".*(dung han|trong han|kip thoi han).*",
                            ".*(ty le|dang (giai quyet|xu ly)|chua|cong bo|cong khai|cap nhat).*"),
                    rule(
                            Topic.RESOLVED_LATE,
                            ".*",
                            ".*(qua han|tre han|cham han|tre hen).*",
                            ".*(ty le|dang (giai quyet|xu ly)|chua).*"),
                    rule(
                            Topic.TO_RESOLVE,
                            ".*phai (giai quyet|xu ly).*",
                            ".*(phai|tong).*",
                            ".*(ty le).*"),
                    rule(
                            Topic.RESOLVED,
                            ".*\\b(da|duoc) (duoc )?(giai quyet|xu ly|tra ket qua|tra kq|hoan thanh).*|(.* )?(giai quyet|xu ly) xong.*"
                                    + "|(tong )?(so )?(ho so )?giai quyet( > tong( so| cong)?)?",
                            ".*(da (duoc )?(giai quyet|xu ly|tra|hoan thanh)|xong|tong( so| cong)?|giai quyet)( ket qua| kq)?( tthc)?",
                            ".*(ty le|so hoa >).*"),
                    // Received: the new ones of the period, or all with those carried over.
                    rule(
                            Topic.RECEIVED_IN_PERIOD,
                            ".*(trong ky|tiep nhan moi|moi tiep nhan|trong thang).*",
                            "(?!.*(ky truoc|chuyen|ton)).*(tong|trong ky|tiep nhan|moi|cong).*",
                            ".*(da giai quyet|dang giai quyet|ty le|phi).*"),
                    rule(
                            Topic.RECEIVED,
                            ".*(tiep nhan|nhan giai quyet|da nhan).*|(tong( so)?|so|so luong) (ho so|hs)( nhan)?",
                            "(?!.*(ky truoc|chuyen|ton )).*(tong|tiep nhan|nhan|ho so|hs).*",
                            ".*(da giai quyet|dang giai quyet|ty le|so hoa|phi|khi tiep nhan).*"));

    /** "Chưa giải quyết > Trong hạn". */
    private static final Set<Topic> MAY_BE_UNDONE =
            Set.of(Topic.PENDING_IN_TIME, Topic.PENDING_LATE);

    /** Money is no count of dossiers, whatever it was paid for. */
    private static final Pattern OF_MONEY =
            Pattern.compile(
                    ".*\\b(so tien|tong tien|kinh phi|(nghin|ngan|trieu|ty) dong|vnd)\\b.*");

    private Vocabulary() {}

    static Optional<Topic> topic(InspectedColumn column) {
        List<String> headers = withoutMonth(column.headers());
        return withoutCounter(headers).flatMap(Vocabulary::topic).or(() -> topic(headers));
    }

    /**
     * "Tháng 5/2026 > Tổng HS", "Hồ sơ trực tuyến > Tháng 5": whose month it is others have asked.
     */
    private static List<String> withoutMonth(List<String> headers) {
        List<String> rest =
                headers.stream()
                        .filter(it -> !Words.plain(it).matches("thang \\d{1,2}( (nam )?20\\d\\d)?"))
                        .toList();
        return rest.isEmpty() ? headers : rest;
    }

    /** "Nộp trực tuyến > Số lượng" counts what its upper header says. */
    private static Optional<List<String>> withoutCounter(List<String> headers) {
        int last = headers.size() - 1;
        boolean counter =
                last > 0 && Words.plain(headers.get(last)).matches("so luong|sl|so ho so|so hs");
        return counter ? Optional.of(headers.subList(0, last)) : Optional.empty();
    }

    private static Optional<Topic> topic(List<String> headers) {
        String path = Words.path(headers);
        String leaf = path.substring(path.lastIndexOf('>') + 1).strip();
        if (OF_MONEY.matcher(path).matches()) return Optional.empty();
        boolean opposite = Opposite.isCountedIn(headers);
        return RULES.stream()
                .filter(rule -> !opposite || MAY_BE_UNDONE.contains(rule.topic()))
                .filter(rule -> rule.path().matcher(path).matches())
                .filter(rule -> rule.leaf().matcher(leaf).matches())
                .filter(rule -> !rule.not().matcher(path).matches())
                .map(Rule::topic)
                .findFirst();
    }

    private static Rule rule(Topic topic, String path, String leaf, String not) {
        return new Rule(
                topic,
                Pattern.compile(path),
                Pattern.compile(leaf),
                Pattern.compile(not.isEmpty() ? NONE : not));
    }
}
