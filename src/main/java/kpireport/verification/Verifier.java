package kpireport.verification;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kpireport.assessment.Assessment;
import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.measures.SourceFile;
import kpireport.plan.Plan;
import kpireport.spreadsheet.RefusedFile;
import kpireport.verification.Block.Paragraph;

/** Holds drafts against one month's data. */
public final class Verifier {

    private final Plan plan;
    private final Assessment assessment;
    private final Map<String, List<Block>> documents = new LinkedHashMap<>();

    /**
     * @param documents the Word files as they would be made now, by the names of the plan
     */
    public Verifier(Plan plan, Assessment assessment, Map<String, byte[]> documents)
            throws IOException {
        this.plan = plan;
        this.assessment = assessment;
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            this.documents.put(document.getKey(), DraftReader.read(document.getValue()).blocks());
        }
    }

    /**
     * @return empty when the file cannot be read; a finding says why
     * @throws IOException when there is no such file, or no permission
     */
    public Optional<Verification> verify(Path draft, Diagnostics diagnostics) throws IOException {
        SourceFile where = new SourceFile(draft.toString().replace('\\', '/'));
        try {
            return Optional.of(verify(DraftReader.read(draft)));
        } catch (FileSystemException unreadable) {
            throw unreadable;
        } catch (RefusedFile refused) {
            diagnostics.report(refused.code(), where, refused.details());
        } catch (IOException | XMLStreamException damaged) {
            diagnostics.report(Code.DRAFT_DAMAGED, where);
        }
        return Optional.empty();
    }

    private Verification verify(DraftFile draft) {
        Names names = new Names(plan);
        PassageReader reader = new PassageReader(names);
        Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
        documents.forEach((name, blocks) -> words.put(name, Content.words(blocks, reader)));
        List<String> found = new Resemblance(words).find(Content.words(draft.blocks(), reader));
        Content expected =
                Content.together(
                        found.stream()
                                .map(name -> Content.ofExpected(documents.get(name), reader))
                                .toList());
        List<Claim> claims =
                new DocumentCheck(plan, assessment, names, reader).check(expected, draft.blocks());
        return new Verification(
                found,
                claims,
                paragraphs(draft.blocks()),
                draft.insertions(),
                draft.deletions(),
                draft.comments());
    }

    private static Map<Place, String> paragraphs(List<Block> blocks) {
        Map<Place, String> paragraphs = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.putIfAbsent(paragraph.place(), paragraph.text());
            }
        }
        return paragraphs;
    }
}
