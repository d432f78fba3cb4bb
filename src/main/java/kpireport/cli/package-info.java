/** The command line: what was asked, what is answered, and the exit code. */
package kpireport.cli;
