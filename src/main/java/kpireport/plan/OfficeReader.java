package kpireport.plan;

/** Reads {@code office:}, the letterhead and the signature. */
final class OfficeReader {

    private OfficeReader() {}

    static Office read(YamlMap map) {
        return new Office(
                map.texts("superior"),
                map.required("name").texts(),
                map.required("title").text(),
                map.required("place").text(),
                map.required("symbol").text(),
                map.required("signer").map(OfficeReader::signer));
    }

    private static Office.Signer signer(YamlMap map) {
        return new Office.Signer(
                map.optional("authority").map(YamlValue::textOrEmpty).orElse(""),
                map.required("post").texts(),
                map.optional("name").map(YamlValue::textOrEmpty).orElse(""));
    }
}
