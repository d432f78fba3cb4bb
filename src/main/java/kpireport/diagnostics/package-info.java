/** What is wrong with the input, and where: gathered in order, worded in Vietnamese and English. */
package kpireport.diagnostics;
