package kpireport.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency's name that an export shouts, as the decree on paperwork has it: a capital for the kind
 * of agency and for each field it works in, "Sở Giáo dục và Đào tạo".
 */
final class AgencyCapitals {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern KIND =
            Pattern.compile(
                    "(sở|phòng|văn phòng|trung tâm|ban|chi cục|chi nhánh|công an"
                            + "|thanh tra|bảo hiểm|kho bạc|tổng cục|cục|vụ|hội|viện|trường|đài|hạt|đội)\\s+",
                    FLAGS);

    private static final Pattern OWN_CAPITALS =
            Pattern.compile("(?<!\\p{L})(hđnd|ubnd|hcc|công thương|quân sự)(?!\\p{L})", FLAGS);

    private AgencyCapitals() {}

    static String of(String name) {
        boolean shouted = name.contains(" ") && name.codePoints().noneMatch(Character::isLowerCase);
        // "VP HĐND&UBND" is made of abbreviations only.
        boolean words = name.matches("(?U).*[\\p{Lu}&&[^A-ZĐ]].*");
        return shouted && words ? capitalised(name) : name;
    }

    private static String capitalised(String name) {
        String rest = name.toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        Matcher kind = KIND.matcher(rest);
        if (kind.lookingAt()) {
            text.append(upperFirst(kind.group()));
            rest = rest.substring(kind.end());
        }
        boolean begins = true;
        for (String word : rest.split("(?<= )")) {
            boolean and = word.strip().equals("và");
            boolean place = List.of("tỉnh", "huyện", "xã", "phường").contains(word.strip());
            text.append(begins && !and && !place ? upperFirst(word) : word);
            begins = and || word.strip().matches(".*,|[-–]");
        }
        return OWN_CAPITALS.matcher(text).replaceAll(it -> own(it.group()));
    }

    private static String own(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "công thương" -> "Công Thương";
            case "quân sự" -> "Quân sự";
            default -> word.toUpperCase(Locale.ROOT);
        };
    }

    private static String upperFirst(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
