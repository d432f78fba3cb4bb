package kpireport.document;

import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as the plain maps and lists that templates see, so that a template can read their
 * components and call nothing. What several documents of a month show is one map to all of them.
 */
final class TemplateData {

    // Looking them up is most of the work, and a month has hundreds of records of few kinds.
    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return List.of(type.getRecordComponents());
                }
            };

    private final Map<Record, Map<String, Object>> known = new IdentityHashMap<>();

    Map<String, Object> of(Record data) {
        Map<String, Object> before = known.get(data);
        if (before != null) return before;
        Map<String, Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(data.getClass())) {
            plain.put(component.getName(), plain(read(data, component)));
        }
        known.put(data, plain);
        return plain;
    }

    private Object plain(Object value) {
        if (value instanceof Figure || value instanceof Tally) {
            return value;
        }
        if (value instanceof Record part) {
            return of(part);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, part) -> plain.put(key, plain(part)));
            return plain;
        }
        return value;
    }

    private static Object read(Record data, RecordComponent component) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of a public record cannot be read", e);
        }
    }
}
