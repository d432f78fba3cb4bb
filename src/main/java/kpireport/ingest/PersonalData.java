package kpireport.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what belongs to a person, in the lists of dossiers: it is never shown. */
final class PersonalData {

    /** An address of electronic mail, a telephone number, the number of an identity card. */
    private static final Pattern VALUE =
            Pattern.compile(
                    "\\S+@\\S+\\.\\S+|(?:\\+?84|0)[ .]?\\d{2,3}[ .]?\\d{3}[ .]?\\d{3,4}|\\d{12}");

    private PersonalData() {}

    /**
     * @param headers over a column, outermost first
     */
    static boolean isNamedBy(List<Header> headers) {
        if (headers.isEmpty()) return false;
        if (PersonalHeader.isCount(headers.get(headers.size() - 1).text())) return false;
        return headers.stream().map(Header::text).anyMatch(PersonalHeader::isPersonal);
    }

    static boolean isPersonal(String text) {
        return text.length() <= 100 && VALUE.matcher(text).matches();
    }
}
