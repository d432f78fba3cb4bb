package kpireport.setup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text says is handled: dossiers of administrative procedures, or petitions, documents,
 * tasks, which offices report in tables of the same form.
 */
record Matter(String name) {

    static final Matter DOSSIERS = new Matter("hồ sơ");

    private record Sign(Matter matter, Pattern pattern) {}

    /** What says more stands before what says less. */
    private static final List<Sign> ALL =
            List.of(
                    words("hồ sơ công việc", "ho so cong viec"),
                    words("kiến nghị của cử tri", "(kien nghi|y kien)( cua)? cu tri"),
                    words(
                            "phản ánh, kiến nghị",
                            "((ho so|hs) )?(phan anh( va| hoac)? kien nghi|pakn|pa kn)"),
                    words("phản ánh", "((ho so|hs) )?phan anh"),
                    words("kiến nghị", "((ho so|hs) )?kien nghi"),
                    words("khiếu nại, tố cáo", "((ho so|hs|don) )?(khieu nai|to cao|kntc)"),
                    words("đơn thư", "don thu|(so|tong|luong) don\\b"),
                    words(
                            "văn bản đến",
                            "(?<!theo )(?<!kem )(van ban|vb) (dien tu )?den(?! (ngay|het))"),
                    words(
                            "văn bản đi",
                            "(?<!theo )(?<!kem )(van ban|vb) (dien tu )?(di|phat hanh)"),
                    words("văn bản", "(?<!theo )(?<!kem )(?<!can cu )(van ban|vb)(?! so \\d)"),
                    words(
                            "nhiệm vụ",
                            "nhiem vu(?! (cai cach|giai quyet|trong tam|kiem soat|chuyen doi|cchc|phat trien|so hoa|cua de an))"),
                    words("công việc", "cong viec"),
                    words("vụ việc", "vu viec"),
                    words("cuộc họp", "(cuoc|phien) hop"),
                    words("cuộc gọi", "cuoc goi"),
                    words("câu hỏi", "cau hoi"),
                    words("sự cố", "su co"),
                    words(
                            "báo cáo",
                            "(so|tong so|so luong|ty le|gui|nop) bao cao|bao cao (phai|can|duoc|da|gui|nop|dung han|qua han)"),
                    new Sign(
                            DOSSIERS,
                            pattern(
                                    "ho so|hs|hstt|tthc|thu tuc|dvc|dvctt|dich vu cong|mot cua|tphs|kqgq")));

    /** The first that the text names; empty where it names none. */
    static Optional<Matter> in(String text) {
        String plain = Words.meant(text);
        Optional<Matter> first = Optional.empty();
        int start = Integer.MAX_VALUE;
        for (Sign sign : ALL) {
            Matcher found = sign.pattern().matcher(plain);
            if (found.find() && found.start() < start) {
                first = Optional.of(sign.matter());
                start = found.start();
            }
        }
        return first;
    }

    /** Of the first text that names any. */
    static Optional<Matter> in(Stream<String> texts) {
        return texts.flatMap(it -> in(it).stream()).findFirst();
    }

    boolean isOther() {
        return !equals(DOSSIERS);
    }

    private static Sign words(String name, String pattern) {
        return new Sign(new Matter(name), pattern(pattern));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(" + words + ")\\b");
    }
}
