/** The report folder of a month: all of its files or none, with the results and the findings. */
package kpireport.publication;
