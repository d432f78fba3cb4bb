package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The manual page has the help of every command, in English. Run with {@code -Dexpected=write} to
 * write it anew.
 */
class ManPageTest {

    private static final Path PAGE = Path.of("src/man/kpi-report.1");

    @Test
    void theManualPageSaysWhatTheHelpSays() throws IOException {
        StringBuilder page =
                new StringBuilder(".TH KPI-REPORT 1\n.SH NAME\n")
                        .append("kpi-report \\- monthly index reports from one-stop exports\n")
                        .append(section("DESCRIPTION", help()));
        for (Class<?> command : KpiReport.COMMANDS) {
            String name = KpiReport.name(command);
            page.append(section("kpi-report " + name, help(name)));
        }
        if ("write".equals(System.getProperty("expected"))) Files.writeString(PAGE, page);
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    /** As it stands, line by line; a line that starts with a dot or quote is no command. */
    private static String section(String title, String text) {
        String plain = text.strip().replace("\\", "\\e").replace("-", "\\-");
        return ".SH \""
                + title
                + "\"\n.nf\n"
                + plain.replaceAll("(?m)^([.'])", "\\\\&$1")
                + "\n.fi\n";
    }

    private static String help(String... command) {
        StringWriter out = new StringWriter();
        String[] args = new String[command.length + 3];
        System.arraycopy(command, 0, args, 0, command.length);
        args[command.length] = "--help";
        args[command.length + 1] = "--lang";
        args[command.length + 2] = "en";
        PrintWriter printer = new PrintWriter(out);
        new KpiReport(printer, printer, Map.of()).run(args);
        return out.toString();
    }
}
