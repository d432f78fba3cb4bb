/** What the documents say; numbers become text here, once. */
package kpireport.document;
