package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kpireport.diagnostics.Code;

/** The texts of an .xlsx file, which its cells point to by number. */
final class SharedStrings {

    private final ZipParts zip;
    private final String part;

    SharedStrings(ZipParts zip, String part) {
        this.zip = zip;
        this.part = part;
    }

    /** As much of a text as Excel shows, cleaned for reading. */
    static String clean(String text) {
        String clean = CleanText.clean(text);
        return clean.length() > GridLimits.TEXT ? clean.substring(0, GridLimits.TEXT) : clean;
    }

    /**
     * All of them, from number 0.
     *
     * @param characters how many to take at most before the file is refused
     */
    List<String> load(int characters) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        long[] held = {0};
        read(
                number -> true,
                (text, number) -> {
                    // An empty text takes its place in memory, too.
                    held[0] += text.length() + 8;
                    if (held[0] > characters) {
                        throw new RefusedFile(Code.TOO_MUCH_TEXT, "limit", characters);
                    }
                    texts.add(text);
                },
                Integer.MAX_VALUE);
        return texts;
    }

    /**
     * Only the texts that are wanted, in the order of their numbers.
     *
     * @param end number from which on none is
     */
    void read(IntPredicate wanted, ObjIntConsumer<String> texts, int end)
            throws IOException, XMLStreamException {
        try (InputStream in = zip.open(part)) {
            XMLStreamReader xml = Xml.open(in);
            for (int number = 0; number < end && xml.hasNext(); ) {
                boolean begins = xml.next() == XMLStreamReader.START_ELEMENT;
                if (!begins || !xml.getLocalName().equals("si")) continue;
                if (wanted.test(number)) texts.accept(RichText.read(xml), number);
                else Xml.skip(xml);
                number++;
            }
        }
    }
}
