package kpireport.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import kpireport.diagnostics.Code;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The old Office container: an .xls workbook, a Word document, or anything behind a password. */
final class OleFile {

    private OleFile() {}

    static void read(Path file, CellSink sink) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (has(root, "EncryptedPackage")) throw new RefusedFile(Code.PASSWORD_PROTECTED);
            if (has(root, "Workbook")) {
                readWorkbook(root, sink);
                return;
            }
            if (has(root, "Book")) throw new RefusedFile(Code.EXCEL_TOO_OLD);
            throw new RefusedFile(Code.NOT_A_SPREADSHEET, "kind", kind(root));
        }
    }

    private static void readWorkbook(DirectoryNode root, CellSink sink) throws IOException {
        boolean calculated;
        try (InputStream in = open(root)) {
            calculated = XlsFormulas.areCalculated(in);
        }
        try (InputStream in = open(root)) {
            new XlsReader(in, calculated, sink).read();
        }
    }

    private static InputStream open(DirectoryNode root) throws IOException {
        return root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"));
    }

    private static String kind(DirectoryNode root) {
        if (has(root, "WordDocument")) return "Word";
        if (has(root, "PowerPoint Document")) return "PowerPoint";
        if (has(root, "__properties_version1.0")) return "Outlook";
        return "OLE2";
    }

    private static boolean has(DirectoryNode root, String name) {
        return root.hasEntryCaseInsensitive(name);
    }
}
