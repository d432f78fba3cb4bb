package kpireport.setup;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Headers and titles without accents, capitals and punctuation: many are typed without them. */
final class Words {

    private Words() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9%]+", " ")
                .strip();
    }

    /** Also of an English header, so that one vocabulary fits both. */
    static String meant(String text) {
        return EnglishWords.inVietnamese(plain(text));
    }

    /** Headers one below the other: {@code so ho so > trong ky > truc tuyen}. */
    static String path(List<String> headers) {
        return headers.stream()
                .map(FormulaNote::without)
                .map(Words::meant)
                .collect(Collectors.joining(" > "));
    }

    /** An id of the plan: {@code ty-le-ho-so}; never empty. */
    static String id(String text) {
        String id = plain(text).replace("%", " ").strip().replaceAll(" +", "-");
        if (id.length() > 50) id = id.substring(0, Math.max(id.lastIndexOf('-', 50), 20));
        if (id.isEmpty()) return "muc";
        return Character.isDigit(id.charAt(0)) ? "so-" + id : id;
    }
}
