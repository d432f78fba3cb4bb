package kpireport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import picocli.CommandLine;

/** The examples that offices copy ask for nothing that the command line does not know. */
class SchedulingExamplesTest {

    private static final Path EXAMPLES = Path.of("samples/scheduling");
    private static final Pattern CALL =
            Pattern.compile("(?m)kpi-report(?:\\.cmd)?\"? (generate [^>\\r\\n]*)");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @ParameterizedTest
    @ValueSource(
            strings = {"crontab", "kpi-report.service", "github-workflow.yml", "gitlab-ci.yml"})
    void theCallIsUnderstood(String example) throws IOException {
        List<String> calls =
                CALL.matcher(Files.readString(EXAMPLES.resolve(example)))
                        .results()
                        .map(call -> call.group(1).replaceFirst("\"[$%]MONTH%?\"", "last"))
                        .toList();
        assertThat(calls).isNotEmpty();
        assertThat(calls).allSatisfy(SchedulingExamplesTest::parse);
    }

    @Test
    void theTaskOfWindowsIsInTheEncodingItDeclaresAndItsCallIsUnderstood() throws Exception {
        Path task = EXAMPLES.resolve("windows-task.xml");
        assertThat(new String(Files.readAllBytes(task), StandardCharsets.UTF_16))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document xml = factory.newDocumentBuilder().parse(task.toFile());
        assertThat(xml.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://schemas.microsoft.com/windows/2004/02/mit/task");
        parse(xml.getElementsByTagName("Arguments").item(0).getTextContent());
    }

    private static void parse(String call) {
        String[] arguments =
                ARGUMENT.matcher(call)
                        .results()
                        .map(SchedulingExamplesTest::unquoted)
                        .toArray(String[]::new);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLine commandLine = new KpiReport(nowhere, nowhere, Map.of()).commandLine(arguments);
        assertThatCode(() -> commandLine.parseArgs(arguments)).doesNotThrowAnyException();
    }

    private static String unquoted(MatchResult argument) {
        return argument.group(1) == null ? argument.group(2) : argument.group(1);
    }
}
