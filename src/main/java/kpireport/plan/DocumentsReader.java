package kpireport.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kpireport.diagnostics.Code;
import kpireport.plan.DocumentSpec.Format;

/** Reads {@code documents:}. */
final class DocumentsReader {

    private static final Pattern TEMPLATE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.ftlh");

    /** Names that no file may have on Windows, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private final References<DocumentSpec> documents = new References<>();

    List<DocumentSpec> read(YamlValue value) {
        value.list().forEach(document -> document.map(this::document));
        return documents.list();
    }

    private DocumentSpec document(YamlMap map) {
        YamlValue name = map.required("name");
        DocumentSpec document =
                new DocumentSpec(
                        name(name),
                        template(map.required("template")),
                        formats(map.required("formats")),
                        map.optional("type").map(YamlValue::text).orElse(""),
                        abbreviation(map),
                        map.optional("appendix").map(YamlValue::trueOrFalse).orElse(false),
                        map.optional("subject").map(YamlValue::text).orElse(""),
                        map.texts("addressees"),
                        map.texts("bases"),
                        map.texts("recipients"),
                        map.optional("values").map(YamlValue::dataMap).orElse(Map.of()),
                        map.where());
        documents.add(name, document);
        return document;
    }

    /** What has a type is known by its abbreviation; a dispatch has neither. */
    private static String abbreviation(YamlMap map) {
        map.reportUseless("abbreviation", List.of("type"));
        return map.has("type") ? map.required("abbreviation").text() : "";
    }

    private static String name(YamlValue value) {
        String name = value.id();
        if (DEVICE.matcher(name).matches()) {
            value.report(Code.PLAN_UNSAFE_NAME, "text", name);
        }
        return name;
    }

    private static String template(YamlValue value) {
        String template = value.text();
        if (!template.isBlank() && !TEMPLATE.matcher(template).matches()) {
            value.report(Code.PLAN_UNSAFE_NAME, "text", template);
        }
        return template;
    }

    private static Set<Format> formats(YamlValue value) {
        Set<Format> formats = new LinkedHashSet<>();
        for (YamlValue format : value.filledList()) {
            formats.add(format.choice(Format.class));
        }
        return formats;
    }
}
