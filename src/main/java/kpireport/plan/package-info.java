/** The office's plan and the month's notes, read from YAML with every finding in one pass. */
package kpireport.plan;
