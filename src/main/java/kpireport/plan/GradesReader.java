package kpireport.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kpireport.measures.Grade;

/** Reads {@code grades:} of an indicator, in whatever order they stand. */
final class GradesReader {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private final List<YamlValue> bounds = new ArrayList<>();
    private final List<YamlValue> names = new ArrayList<>();

    /** Best first. */
    List<Grade> read(YamlValue value) {
        List<Grade> grades = new ArrayList<>();
        value.filledList().forEach(grade -> grades.add(grade.map(this::grade)));
        References.checkDistinct(bounds);
        References.checkDistinct(names);
        grades.sort(Comparator.comparing(Grade::from).reversed());
        return grades;
    }

    private Grade grade(YamlMap map) {
        YamlValue from = map.required("from");
        YamlValue name = map.required("name");
        bounds.add(from);
        names.add(name);
        return new Grade(from.number(BigDecimal.ZERO, MOST), name.text());
    }
}
