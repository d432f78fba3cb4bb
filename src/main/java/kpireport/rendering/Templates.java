package kpireport.rendering;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fills templates with data. A template is a guest: it can run nothing, read nothing but its own
 * folders, and neither run nor write for ever.
 */
final class Templates {

    static final int SECONDS = 20;
    static final int CHARACTERS = 20_000_000;
    private static final int MOST_FAULTS = 50;

    private final Configuration configuration;
    private final int seconds;

    Templates(TemplateFolders folders) {
        this(folders, SECONDS);
    }

    Templates(TemplateFolders folders, int seconds) {
        this.seconds = seconds;
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(folders);
        configuration.setObjectWrapper(new PlainData());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        // The same page on every machine: no default locale, zone or number format.
        configuration.setLocale(Locale.forLanguageTag("vi-VN"));
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTabSize(1);
    }

    /**
     * What became of a template.
     *
     * @param html all that could be written, also when there were faults
     * @param faults what Freemarker or the limits stopped, in order
     */
    record Filled(Optional<String> html, List<Throwable> faults) {}

    Filled fill(String template, Map<String, Object> data) {
        List<Throwable> faults = new ArrayList<>();
        // Freemarker has no time limit of its own; a template that loops stays behind in a
        // thread that does not keep the program alive.
        FutureTask<String> task = new FutureTask<>(() -> process(template, data, faults));
        Thread thread = new Thread(task, "template " + template);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Filled(
                    Optional.of(task.get(seconds, TimeUnit.SECONDS)), List.copyOf(faults));
        } catch (ExecutionException e) {
            faults.add(e.getCause());
        } catch (TimeoutException e) {
            return new Filled(Optional.empty(), List.of(new LimitReached()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while filling " + template, e);
        }
        return new Filled(Optional.empty(), List.copyOf(faults));
    }

    private String process(String name, Map<String, Object> data, List<Throwable> faults)
            throws IOException, TemplateException {
        Writer out = new LimitedWriter();
        var environment = configuration.getTemplate(name).createProcessingEnvironment(data, out);
        environment.setTemplateExceptionHandler(collectInto(faults));
        environment.process();
        return out.toString();
    }

    // One run shows every unknown name, not only the first.
    private static TemplateExceptionHandler collectInto(List<Throwable> faults) {
        return (fault, environment, out) -> {
            boolean laterOnesFollowFromIt = fault.getCause() instanceof IOException;
            if (environment.isInAttemptBlock()
                    || laterOnesFollowFromIt
                    || faults.size() == MOST_FAULTS) {
                throw fault;
            }
            faults.add(fault);
        };
    }

    /** A template ran too long or wrote too much. */
    static final class LimitReached extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class LimitedWriter extends Writer {
        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (written.length() + length > CHARACTERS) {
                throw new LimitReached();
            }
            written.append(characters, from, length);
        }

        @Override
        public void flush() {
            // Everything is in memory.
        }

        @Override
        public void close() {
            // Everything is in memory.
        }

        @Override
        public String toString() {
            return written.toString();
        }
    }
}
