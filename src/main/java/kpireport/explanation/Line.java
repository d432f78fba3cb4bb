package kpireport.explanation;

/**
 * One line of an explanation in words.
 *
 * @param depth 0 for what concerns the figure itself, 1 and more for what a line above rests on
 * @param label "Mức giao"; empty for a line that only goes on
 * @param text "55% (kpi-report.yaml:14:7)"
 */
public record Line(int depth, String label, String text) {

    Line deeper(int steps) {
        return new Line(depth + steps, label, text);
    }

    @Override
    public String toString() {
        return label.isEmpty() ? text : label + ": " + text;
    }
}
