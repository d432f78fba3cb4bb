/** Any export file as sheets of cells, each with its place; knows no unit and no indicator. */
package kpireport.spreadsheet;
