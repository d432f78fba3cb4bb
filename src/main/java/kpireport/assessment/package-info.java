/**
 * The rules: what is short of its target, what changed, and who is named for it. Pure and exact.
 */
package kpireport.assessment;
