package kpireport.spreadsheet;

import java.text.Normalizer;

/** The letters of VNI: a plain letter, then a sign for its hat and tone together. */
final class Vni {

    private static final String WHOLE = "ñÑôÔöÖìÌíÍæÆóÓòÒîÎ";
    private static final String WHOLE_READ = "đĐơƠưƯìÌíÍỉỈĩĨịỊỵỴ";

    private static final String TONES = "øùûõï";
    private static final String WITH_CIRCUMFLEX = "âàáåãä";
    private static final String WITH_BREVE = "êèéúüë";

    /** Grave, acute, hook, tilde, dot. */
    private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";

    private Vni() {}

    static String decode(String western) {
        StringBuilder read = new StringBuilder(western.length());
        for (int i = 0; i < western.length(); i++) {
            int whole = WHOLE.indexOf(western.charAt(i));
            char letter = whole < 0 ? western.charAt(i) : WHOLE_READ.charAt(whole);
            String marks = i + 1 < western.length() ? marks(letter, western.charAt(i + 1)) : "";
            read.append(letter).append(marks);
            if (!marks.isEmpty()) i++;
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    /** Empty when the sign says nothing about this letter. */
    private static String marks(char letter, char sign) {
        char base = Character.toLowerCase(letter);
        char mark = Character.toLowerCase(sign);
        if ("aeiouyơư".indexOf(base) >= 0 && TONES.indexOf(mark) >= 0) {
            return MARKS.substring(TONES.indexOf(mark), TONES.indexOf(mark) + 1);
        }
        if ("aeo".indexOf(base) >= 0 && WITH_CIRCUMFLEX.indexOf(mark) >= 0) {
            return "\u0302" + tone(WITH_CIRCUMFLEX.indexOf(mark));
        }
        if (base == 'a' && WITH_BREVE.indexOf(mark) >= 0) {
            return "\u0306" + tone(WITH_BREVE.indexOf(mark));
        }
        return "";
    }

    private static String tone(int place) {
        return place == 0 ? "" : MARKS.substring(place - 1, place);
    }
}
