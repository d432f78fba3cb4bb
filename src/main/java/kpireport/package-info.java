/**
 * From a month of exported spreadsheets to published drafts; {@link kpireport.MonthlyReport} is the
 * way in.
 */
package kpireport;
