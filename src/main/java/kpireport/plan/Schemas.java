package kpireport.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas by which editors complete and explain the YAML files of a workspace. */
public enum Schemas {
    PLAN("kpi-report.schema.json"),
    MONTH("month.schema.json");

    private final String file;

    Schemas(String file) {
        this.file = file;
    }

    /** The name it has beside a plan. */
    public String file() {
        return file;
    }

    public String text() {
        try (InputStream stream = Schemas.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
