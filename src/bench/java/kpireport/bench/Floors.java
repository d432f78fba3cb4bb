package kpireport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least that any program must do, each as a process of its own. */
final class Floors {

    private Floors() {}

    public static void main(String[] args) throws IOException, XMLStreamException {
        long count =
                switch (args[0]) {
                    case "empty" -> 0;
                    case "bytes" -> bytes(Path.of(args[1]));
                    case "tokens" -> tokens(Path.of(args[1]));
                    default -> throw new IllegalArgumentException(args[0]);
                };
        System.out.println(count);
    }

    /** Looks at every byte once, and counts the line ends and separators. */
    private static long bytes(Path file) throws IOException {
        long lines = 0;
        long fields = 0;
        byte[] buffer = new byte[1 << 18];
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.wrap(buffer);
            while (channel.read(bytes.clear()) > 0) {
                for (int i = 0; i < bytes.position(); i++) {
                    if (buffer[i] == '\n') lines++;
                    else if (buffer[i] == ',') fields++;
                }
            }
        }
        return lines + fields;
    }

    /** Unzips the first sheet and steps through its elements with the parser of the JDK. */
    private static long tokens(Path file) throws IOException, XMLStreamException {
        long cells = 0;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) cells++;
            }
        }
        return cells;
    }
}
