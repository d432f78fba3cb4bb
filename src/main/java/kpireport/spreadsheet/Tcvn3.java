package kpireport.spreadsheet;

/** The letters of the national standard TCVN 5712: one Western letter stands for each. */
final class Tcvn3 {

    private static final String WESTERN =
            "¡¢£¤¥¦§¨©ª«¬\u00AD®" + "µ¸¶·¹»¾¼½ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖ×ÝØÜÞßãáâäåèæçéêíëìîïóñòôõøö÷ùúýûüþ";

    private static final String VIETNAMESE =
            "ĂÂÊÔƠƯĐăâêôơưđ" + "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

    private Tcvn3() {}

    static String decode(String western) {
        StringBuilder read = new StringBuilder(western.length());
        for (char sign : western.toCharArray()) {
            int at = WESTERN.indexOf(sign);
            read.append(at < 0 ? sign : VIETNAMESE.charAt(at));
        }
        return read.toString();
    }
}
