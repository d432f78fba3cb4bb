/** What the documents say, in the order they say it; numbers become text here, once. */
package kpireport.document;
