/** Templates and plain data become a small HTML; that becomes Word, Excel and preview files. */
package kpireport.rendering;
