/** The nouns of a first look at an export: what was recognised, before anything is computed. */
package kpireport.inspection;
