package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which parts a part of an Office Open XML document refers to. */
public record Relations(List<Relation> list) {

    /**
     * @param kind last word of the relation's type: "worksheet", "styles"
     * @param part full name inside the zip, without a leading slash
     */
    public record Relation(String id, String kind, String part) {}

    public Optional<String> findPart(String kind) {
        return list.stream().filter(it -> it.kind().equals(kind)).map(Relation::part).findFirst();
    }

    Optional<Relation> find(String id) {
        return list.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * @param part whose relations are asked for; empty for those of the whole document
     */
    public static Relations of(ZipParts zip, String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Relation> found = new ArrayList<>();
        if (!zip.has(relations)) return new Relations(found);
        try (InputStream in = zip.open(relations)) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = Xml.attribute(xml, "Type");
                    found.add(
                            new Relation(
                                    Xml.attribute(xml, "Id"),
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, Xml.attribute(xml, "Target"))));
                }
            }
        }
        return new Relations(found);
    }

    static String resolve(String folder, String target) {
        String path = decode(target.replace('\\', '/'));
        List<String> steps = new ArrayList<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decode(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercentSign) {
            return target;
        }
    }
}
