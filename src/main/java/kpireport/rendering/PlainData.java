package kpireport.rendering;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultMapAdapter;
import freemarker.template.ObjectWrapperAndUnwrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.RichObjectWrapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kpireport.document.Figure;
import kpireport.document.Tally;
import kpireport.measures.Fraction;

/**
 * What a template can see: maps, lists, texts, yes or no, whole numbers, and printed numbers, which
 * turn into markup that carries their exact value and their cells. Nothing that has methods.
 */
final class PlainData implements RichObjectWrapper {

    // More digits than a spreadsheet keeps of a number.
    private static final MathContext SPREADSHEET_DIGITS = new MathContext(17);

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof Figure figure) {
            return figure.text().isEmpty()
                    ? new SimpleScalar("")
                    : HTMLOutputFormat.INSTANCE.fromMarkup(markup(figure));
        } else if (value instanceof Tally tally) {
            return tally.text().isEmpty()
                    ? new SimpleScalar("")
                    : HTMLOutputFormat.INSTANCE.fromMarkup(markup(tally));
        } else if (value instanceof String text) {
            return new SimpleScalar(Xml.printable(text));
        } else if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Integer number) {
            return new SimpleNumber(number);
        } else if (value instanceof Map<?, ?> map) {
            return DefaultMapAdapter.adapt(map, this);
        } else if (value instanceof List<?> list) {
            return DefaultListAdapter.adapt(list, this);
        }
        throw new TemplateModelException("no plain data: " + value.getClass().getName());
    }

    @Override
    public TemplateHashModel wrapAsAPI(Object value) throws TemplateModelException {
        throw new TemplateModelException("data has no inside");
    }

    @Override
    public Object unwrap(TemplateModel model) throws TemplateModelException {
        throw new TemplateModelException("nothing is called with what a template made");
    }

    @Override
    public Object tryUnwrapTo(TemplateModel model, Class<?> type) {
        return ObjectWrapperAndUnwrapper.CANT_UNWRAP_TO_TARGET_CLASS;
    }

    static String markup(Figure figure) {
        Xml span = new Xml();
        span.open(
                "span",
                "class",
                "figure",
                "id",
                figure.id().isEmpty() ? null : figure.id(),
                "data-value",
                value(figure),
                "data-format",
                format(figure),
                "data-source",
                source(figure),
                "data-origin",
                figure.origin().isEmpty() ? null : figure.origin(),
                "data-provisional",
                figure.provisional() ? "true" : null);
        return span.text(figure.text()).close().toString();
    }

    private static String markup(Tally tally) {
        Xml span = new Xml();
        span.open("span", "data-origin", tally.origin());
        return span.text(tally.text()).close().toString();
    }

    private static String value(Figure figure) {
        return decimal(figure.exact());
    }

    /** As a spreadsheet keeps it. */
    static String decimal(Fraction exact) {
        BigDecimal value =
                new BigDecimal(exact.numerator())
                        .divide(new BigDecimal(exact.denominator()), SPREADSHEET_DIGITS);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    // As a spreadsheet would have to format the value to show the same text.
    private static String format(Figure figure) {
        String decimals = figure.decimals() == 0 ? "" : "." + "0".repeat(figure.decimals());
        String unit = figure.unitOfMeasure();
        if (unit.strip().equals("%")) {
            return signed(figure, "0" + decimals + unit);
        }
        boolean printed = !unit.isEmpty() && figure.text().endsWith(unit);
        return signed(figure, "#,##0" + decimals + (printed ? quoted(unit) : ""));
    }

    private static String signed(Figure figure, String format) {
        return figure.text().startsWith("+") ? "+" + format + ";-" + format + ";" + format : format;
    }

    private static String quoted(String unit) {
        return "\"" + unit.replace("\"", "") + "\"";
    }

    private static String source(Figure figure) {
        String places =
                figure.evidence().stream()
                        .map(evidence -> evidence.where().describe())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }
}
