package kpireport.spreadsheet;

import java.io.IOException;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import kpireport.diagnostics.Diagnostics;

/** A way to read all rows of a list; which one is best depends on the format. */
interface ListRows {

    <T extends Tally<T>> T read(ListQuery query, Supplier<T> empty, Diagnostics diagnostics)
            throws IOException, XMLStreamException;
}
