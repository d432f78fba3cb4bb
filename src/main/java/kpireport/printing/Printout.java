package kpireport.printing;

import java.util.Map;

/**
 * What a call of LibreOffice gave.
 *
 * @param pdfs by the document's name, without the ending; only what is a whole PDF
 * @param timedOut it was ended because it took too long
 * @param said its last words, in one line
 */
record Printout(Map<String, PdfFile> pdfs, boolean timedOut, String said) {

    Printout {
        pdfs = Map.copyOf(pdfs);
    }
}
