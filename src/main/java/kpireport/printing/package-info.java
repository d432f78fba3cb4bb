/** PDFs of the Word files, printed by LibreOffice where it is installed. */
package kpireport.printing;
