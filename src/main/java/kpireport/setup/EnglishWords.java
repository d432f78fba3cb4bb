package kpireport.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Headers of systems whose reports are in English, in the words that the room knows. */
final class EnglishWords {

    /** What is said in more words goes first. */
    private static final Map<Pattern, String> VIETNAMESE = new LinkedHashMap<>();

    static {
        say("(non|without|no) cash|cashless", "khong dung tien mat");
        say(
                "online payments?|paid online|e payments?|electronic payments?",
                "thanh toan truc tuyen");
        say("(submitted|received|lodged|filed) (online|electronically)", "nop truc tuyen");
        say("online (submissions?|applications?|dossiers?|files)", "ho so nop truc tuyen");
        say("(submitted |received |lodged )?(in person|over the counter)", "nop truc tiep");
        say("((submitted|received) )?(by post|by mail)", "nop qua buu chinh");
        say("(on|in) time|within (the )?deadline|punctual(ly)?", "dung han");
        say("before (the )?deadline|early|ahead of time", "truoc han");
        say("overdue|late|delayed|past due|behind schedule|out of time", "qua han");
        say("electronic results?", "ket qua dien tu");
        say("digiti[sz](ed|ation|ing)", "so hoa");
        say("re ?us(ed?|ing)", "tai su dung");
        say("rejected|refused|declined|denied", "tu choi");
        say("cancell?ed|withdrawn", "huy");
        say("returned", "tra lai");
        say("failed|failures?", "that bai");
        say("in cash|cash", "tien mat");
        say("not yet|not", "khong");
        say("un(?=(paid|resolved|processed|digiti[sz]ed)\\b)", "chua ");
        say("online", "truc tuyen");
        say("received|accepted", "tiep nhan");
        say("resolved|processed|completed|settled", "da giai quyet");
        say("pending|in progress", "dang giai quyet");
        say("dossiers?|applications?", "ho so");
        say("results?", "ket qua");
        say("rates?|ratio|percentage|percent", "ty le");
        say("total|overall", "tong");
        say("targets?", "chi tieu");
        say("(last|previous|prior) month", "thang truoc");
        say("cumulative|year to date|ytd", "luy ke");
        say("rank(ing)?", "xep hang");
    }

    private EnglishWords() {}

    /**
     * @param plain without accents and punctuation; none of the English words is a Vietnamese one
     */
    static String inVietnamese(String plain) {
        String text = plain;
        for (Map.Entry<Pattern, String> word : VIETNAMESE.entrySet()) {
            text = word.getKey().matcher(text).replaceAll(word.getValue());
        }
        return text;
    }

    private static void say(String english, String vietnamese) {
        String start = "(?<![a-z0-9])(?:" + english + ")";
        boolean prefix = vietnamese.endsWith(" ");
        VIETNAMESE.put(Pattern.compile(prefix ? start : start + "(?![a-z0-9])"), vietnamese);
    }
}
