package kpireport.document;

import kpireport.plan.DocumentSpec;

/** One document of a month, ready to be put into words by its template. */
public record Document(DocumentSpec spec, DocumentData data) {}
