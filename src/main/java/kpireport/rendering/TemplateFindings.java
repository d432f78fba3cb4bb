package kpireport.rendering;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostic;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.ConfigKey;
import kpireport.measures.SourceRef;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What is wrong with the templates. A line that is passed many times, in a loop or for several
 * documents, is found fault with once.
 */
final class TemplateFindings {

    private final TemplateFolders folders;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    TemplateFindings(TemplateFolders folders) {
        this.folders = folders;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void passTo(Diagnostics diagnostics) {
        found.forEach(diagnostics::report);
    }

    void report(Code code, SourceRef where, Object... details) {
        found.add(Diagnostic.of(code, where, details));
    }

    /** Something is wrong with an element of the filled template. */
    void report(Code code, Element element, Object... details) {
        report(code, place(element), details);
    }

    /** Words or an element where they cannot be. */
    void misplaced(Node node) {
        if (node instanceof Element element) {
            report(Code.ELEMENT_MISPLACED, element, "markup", "<" + element.normalName() + ">");
        } else if (node instanceof TextNode text) {
            Element before = text.previousElementSibling();
            Element near = before == null ? (Element) text.parentNode() : before;
            report(Code.ELEMENT_MISPLACED, near, "markup", text.text().strip());
        }
    }

    /**
     * Something is wrong at a position of the filled template.
     *
     * @param position 0-based
     */
    void report(Code code, String template, String html, int position, Object... details) {
        String mark = " " + MarkedSource.ATTRIBUTE + "=";
        int at = html.lastIndexOf(mark, position);
        report(
                code,
                at < 0
                        ? folders.place(template, 1, 1)
                        : folders.place(html.substring(at + mark.length()).split("[ />]", 2)[0]),
                details);
    }

    /**
     * Freemarker could not do what a template says.
     *
     * @param asked where the plan asks for the template
     */
    void report(Throwable fault, String template, ConfigKey asked) {
        Throwable cause = fault.getCause();
        if (fault instanceof ParseException syntax) {
            ConfigKey where =
                    folders.place(
                            syntax.getTemplateName() == null ? template : syntax.getTemplateName(),
                            syntax.getLineNumber(),
                            syntax.getColumnNumber());
            report(Code.TEMPLATE_SYNTAX, where, "line", folders.line(where));
        } else if (fault instanceof TemplateNotFoundException missing) {
            report(Code.TEMPLATE_MISSING, asked, "template", missing.getTemplateName());
        } else if (fault instanceof MalformedTemplateNameException malformed) {
            report(Code.TEMPLATE_MISSING, asked, "template", malformed.getTemplateName());
        } else if (fault instanceof TemplateFolders.Refused refused) {
            refused.places()
                    .forEach(at -> report(Code.TEMPLATE_REFUSED, at, "line", folders.line(at)));
        } else if (fault instanceof TemplateException && cause instanceof IOException) {
            report(cause, template, place((TemplateException) fault, template));
        } else if (fault instanceof TemplateException failed) {
            reportFailed(failed, place(failed, template));
        } else if (fault instanceof Templates.LimitReached
                || fault instanceof StackOverflowError
                || fault instanceof OutOfMemoryError) {
            report(
                    Code.TEMPLATE_LIMIT,
                    folders.place(template, 1, 1),
                    "seconds",
                    Templates.SECONDS,
                    "characters",
                    Templates.CHARACTERS);
        } else if (fault instanceof IOException) {
            report(Code.TEMPLATE_UNREADABLE, asked, "template", template);
        } else {
            throw new IllegalStateException("could not fill " + template, fault);
        }
    }

    /** The mark of a template's first line. */
    String startOf(String template) {
        return folders.mark(template);
    }

    private void reportFailed(TemplateException failed, ConfigKey where) {
        String line = folders.line(where);
        if (failed instanceof InvalidReferenceException) {
            report(Code.TEMPLATE_UNKNOWN_NAME, where, "name", failed.getBlamedExpressionString());
        } else {
            report(Code.TEMPLATE_ERROR, where, "line", line, "reason", reason(failed));
        }
    }

    // Freemarker's first sentence; what follows is its advice and its stack.
    private static String reason(TemplateException failed) {
        String message = failed.getMessageWithoutStackTop();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private ConfigKey place(TemplateException failed, String template) {
        String name = failed.getTemplateSourceName();
        return failed.getLineNumber() == null
                ? folders.place(template, 1, 1)
                : folders.place(
                        name == null ? template : name,
                        failed.getLineNumber(),
                        failed.getColumnNumber());
    }

    private ConfigKey place(Element element) {
        for (Element near = element; near != null; near = near.parent()) {
            if (near.hasAttr(MarkedSource.ATTRIBUTE)) {
                return folders.place(near.attr(MarkedSource.ATTRIBUTE));
            }
        }
        throw new IllegalStateException("no mark on " + element.nodeName());
    }
}
