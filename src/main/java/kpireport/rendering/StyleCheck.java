package kpireport.rendering;

import kpireport.diagnostics.Code;
import org.jsoup.nodes.Element;

/** Looks styles up for elements and reports those that the reference document does not have. */
final class StyleCheck {

    private final Styles styles;
    private final TemplateFindings findings;

    StyleCheck(Styles styles, TemplateFindings findings) {
        this.styles = styles;
        this.findings = findings;
    }

    /** The style an element names, or the usual one; some style when it names an unknown one. */
    String of(Element element, Styles.Type type, String usual) {
        String named = element.className().strip();
        return known(element, type, named.isEmpty() ? usual : named);
    }

    String known(Element element, Styles.Type type, String style) {
        if (styles.has(type, style)) {
            return style;
        }
        unknown(element, style);
        return styles.first(type);
    }

    void unknown(Element element, String style) {
        findings.report(
                Code.STYLE_UNKNOWN,
                element,
                "style",
                style,
                "markup",
                "<" + element.normalName() + ">");
    }

    Styles.Look look(String style) {
        return styles.get(style);
    }
}
