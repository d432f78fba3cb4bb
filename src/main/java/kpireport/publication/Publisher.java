package kpireport.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kpireport.assessment.Assessment;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.Observations.InputFile;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;
import kpireport.rendering.RenderedFile;

/**
 * Puts a month's files into its report folder, all together or not at all.
 *
 * <p>They are written to a folder beside it first, which then takes its place; a run that was cut
 * off in between is put right by the next one. Files in the folder that no run made stay in it.
 */
public final class Publisher {

    /** Findings of a run that was withheld while an earlier report stands. */
    static final String WITHHELD = "findings-withheld.txt";

    private final Path folder;

    /**
     * @param folder of the month, {@code reports/2024-05}; made when it is not there
     */
    public Publisher(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Puts the reports beside this one in place whose run was cut off while they changed places.
     */
    public void recover() throws IOException {
        for (Path cutOff : FolderSwap.listCutOff(folder)) {
            FolderSwap.begin(cutOff).close();
        }
    }

    /**
     * What goes into the folder.
     *
     * @param kept names of files of the earlier report that stay
     */
    public record Report(List<RenderedFile> files, Set<String> kept) {
        public Report {
            files = List.copyOf(files);
            kept = Set.copyOf(kept);
        }
    }

    /**
     * All files of the month: the documents, results.json and findings.txt. Asked for some formats
     * only, those that an earlier run made of the same inputs stay beside them.
     *
     * @param only whether some formats were left out
     */
    public Report complete(
            List<RenderedFile> documents,
            boolean only,
            Assessment assessment,
            Plan plan,
            List<InputFile> inputs,
            Diagnostics diagnostics)
            throws IOException {
        Map<String, String> kept = Map.of();
        if (only) {
            EarlierReport earlier = EarlierReport.in(folder);
            kept = earlier.listOthers(documents);
            if (!kept.isEmpty() && !earlier.isMadeFrom(inputs)) {
                diagnostics.report(
                        Code.EARLIER_FILES_REMOVED,
                        new SourceFile(folder.getFileName().toString()),
                        "files",
                        String.join(", ", kept.keySet()));
                kept = Map.of();
            }
        }
        List<RenderedFile> files = new ArrayList<>(documents);
        files.add(FindingsFile.of(FindingsFile.NAME, diagnostics));
        files.add(ResultsFile.of(assessment, plan, inputs, diagnostics, files, kept));
        return new Report(files, kept.keySet());
    }

    /**
     * @param force replaces drafts that people edited; the edited ones are kept beside
     * @throws EditedDraftException when people edited a draft and {@code force} is not given
     * @throws ProtectedFolderException when the folder may not be changed; nothing has moved then
     */
    public void publish(Report report, boolean force) throws IOException {
        try (FolderSwap swap = FolderSwap.begin(folder)) {
            Optional<Path> locked = findProtected();
            if (locked.isPresent()) {
                throw new ProtectedFolderException(locked.get());
            }
            EarlierReport earlier = EarlierReport.in(folder);
            List<Path> edited = earlier.listEdited(report);
            if (!edited.isEmpty() && !force) {
                throw new EditedDraftException(edited);
            }
            Path staged = swap.stage();
            for (RenderedFile file : report.files()) {
                write(staged.resolve(file.name()), file);
            }
            for (Path left : earlier.listLeft(report)) {
                carryOver(left, staged.resolve(left.getFileName()));
            }
            for (Path draft : edited) {
                carryOver(draft, keptBeside(draft, staged));
            }
            swap.commit();
        }
    }

    /** Says beforehand what {@link #publish} would fail at. */
    public void check(Diagnostics diagnostics) throws IOException {
        Path nearest = folder;
        while (!Files.exists(nearest)) nearest = nearest.getParent();
        Optional<Path> locked =
                nearest.equals(folder)
                        ? findProtected()
                        : Optional.of(nearest).filter(place -> !Files.isWritable(place));
        locked.ifPresent(
                place ->
                        diagnostics.report(
                                Code.REPORT_PROTECTED,
                                new SourceFile(place.toString().replace('\\', '/'))));
    }

    /** The folder, or one in it, in which nothing may be written. */
    private Optional<Path> findProtected() throws IOException {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(place -> !Files.isWritable(place))
                    .findFirst();
        }
    }

    /**
     * Leaves an earlier report as it is and writes nothing but the findings.
     *
     * @return the file they are in; empty where the folder may not be changed
     */
    public Optional<RenderedFile> withhold(Diagnostics diagnostics) throws IOException {
        if (findProtected().isPresent()) return Optional.empty();
        try (FolderSwap swap = FolderSwap.begin(folder)) {
            boolean published = Files.exists(folder.resolve(ResultsFile.NAME));
            RenderedFile findings =
                    FindingsFile.of(published ? WITHHELD : FindingsFile.NAME, diagnostics);
            Path staged = swap.stage().resolve(findings.name());
            write(staged, findings);
            Files.createDirectories(folder);
            Files.move(
                    staged,
                    folder.resolve(findings.name()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(findings);
        }
    }

    /** {@code dispatch.docx} is kept as {@code dispatch.edited.docx}, then {@code .edited-2}. */
    private static Path keptBeside(Path draft, Path staged) {
        String name = draft.getFileName().toString();
        int dot = name.lastIndexOf('.');
        for (int number = 1; ; number++) {
            String mark = number == 1 ? ".edited" : ".edited-" + number;
            Path kept = staged.resolve(name.substring(0, dot) + mark + name.substring(dot));
            if (!Files.exists(kept)) {
                return kept;
            }
        }
    }

    /**
     * Linked rather than copied where the disk can: it is the same file, in the folder's new self.
     */
    private static void carryOver(Path from, Path to) throws IOException {
        if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(to);
            try (Stream<Path> inside = Files.list(from)) {
                for (Path entry : inside.toList()) {
                    carryOver(entry, to.resolve(entry.getFileName()));
                }
            }
            return;
        }
        // On Windows the mark of a protected file goes with all its links; a copy has its own.
        if (!Files.isWritable(from) || !link(from, to)) {
            Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** False where the disk keeps no links. */
    private static boolean link(Path from, Path to) {
        try {
            Files.createLink(to, from);
            return true;
        } catch (UnsupportedOperationException | IOException refused) {
            return false;
        }
    }

    private static void write(Path file, RenderedFile content) throws IOException {
        try (InputStream in = content.open();
                FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING)) {
            in.transferTo(Channels.newOutputStream(channel));
            // On the disk before it takes its place, so that a power cut leaves no empty file.
            channel.force(true);
        }
    }
}
