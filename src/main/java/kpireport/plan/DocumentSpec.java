package kpireport.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kpireport.measures.ConfigKey;

/**
 * A document to make each month.
 *
 * @param name of its files, without the ending
 * @param template file in {@code templates/}
 * @param type the name of a named document, "Thông báo"; empty for a dispatch
 * @param abbreviation of the type in the document's symbol: "TB"
 * @param appendix whether it is an appendix of the document before it, numbered in Roman when there
 *     are two or more
 * @param subject what it is about, after "V/v"
 * @param addressees the lines of "Kính gửi"
 * @param bases the lines of "Căn cứ"
 * @param recipients the lines of "Nơi nhận"
 * @param values whatever else its template asks for: texts, lists and maps of them
 */
public record DocumentSpec(
        String name,
        String template,
        Set<Format> formats,
        String type,
        String abbreviation,
        boolean appendix,
        String subject,
        List<String> addressees,
        List<String> bases,
        List<String> recipients,
        Map<String, Object> values,
        ConfigKey where) {

    public DocumentSpec {
        formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A PDF is there for the asking: what can be written in Word can be printed. */
    DocumentSpec restrictedTo(Set<Format> wanted) {
        Set<Format> left = new LinkedHashSet<>(formats);
        if (left.contains(Format.DOCX)) {
            left.add(Format.PDF);
        }
        left.retainAll(wanted);
        return new DocumentSpec(
                name,
                template,
                left,
                type,
                abbreviation,
                appendix,
                subject,
                addressees,
                bases,
                recipients,
                values,
                where);
    }

    /** In what it is written. */
    public enum Format {
        DOCX,
        XLSX,
        HTML,
        /** Printed from the Word file. */
        PDF
    }
}
