/** The machine that the program runs on, as far as it matters to the documents. */
package kpireport.machine;
