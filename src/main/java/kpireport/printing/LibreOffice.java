package kpireport.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.rendering.RenderedFile;

/**
 * An installed LibreOffice, called without its window.
 *
 * <p>Each call has a profile of its own in a temporary folder: with a shared one, a call while the
 * user has a document open, or two calls at once, end without a word and without a file.
 */
final class LibreOffice {

    /**
     * Its first start on an office PC, with a virus scanner watching, can take most of a minute.
     */
    static final Duration LIMIT = Duration.ofMinutes(3);

    private final Path program;
    private final Duration limit;

    LibreOffice(Path program) {
        this(program, LIMIT);
    }

    LibreOffice(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    Printout print(List<RenderedFile> words) throws IOException {
        try (WorkFolder folder = WorkFolder.of(program)) {
            return print(words, folder.path());
        }
    }

    private Printout print(List<RenderedFile> words, Path folder) throws IOException {
        Path printed = Files.createDirectory(folder.resolve("pdf"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--invisible",
                                "--nologo",
                                "--nodefault",
                                "--norestore",
                                "--nolockcheck",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                printed.toString()));
        for (RenderedFile word : words) {
            Path file = folder.resolve(word.name());
            Files.write(file, word.content());
            command.add(file.toString());
        }
        OtherProgram.Ending ending = new OtherProgram(command, folder).run(limit);
        return new Printout(pdfs(words, printed), ending.timedOut(), ending.said());
    }

    /** The exit code is 0 whatever happened: what counts is the files. */
    private static Map<String, PdfFile> pdfs(List<RenderedFile> words, Path printed)
            throws IOException {
        Map<String, PdfFile> pdfs = new LinkedHashMap<>();
        for (RenderedFile word : words) {
            String name = word.name().substring(0, word.name().lastIndexOf('.'));
            Path file = printed.resolve(name + ".pdf");
            if (Files.isRegularFile(file)) {
                byte[] content = Files.readAllBytes(file);
                if (PdfFile.isWhole(content)) {
                    pdfs.put(name, new PdfFile(content));
                }
            }
        }
        return pdfs;
    }
}
