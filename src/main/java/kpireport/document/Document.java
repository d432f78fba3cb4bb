package kpireport.document;

import java.util.Map;
import kpireport.plan.DocumentSpec;

/**
 * One document of a month, ready to be put into words by its template.
 *
 * @param data maps, lists, texts, yes or no, whole numbers and {@link Figure}s; nothing else, at
 *     any depth
 */
public record Document(DocumentSpec spec, Map<String, Object> data) {}
