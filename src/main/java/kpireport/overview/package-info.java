/** A month at a glance: who stands where, how it went, who is named, what was found; in words. */
package kpireport.overview;
