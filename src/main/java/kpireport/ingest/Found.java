package kpireport.ingest;

import kpireport.measures.OrgUnit;
import kpireport.plan.HeaderPath;
import kpireport.plan.Source.EmptyCell;

/**
 * What a table says of one measure of one unit.
 *
 * @param header as the plan names the column
 * @param empty what it means when the cell is empty
 */
record Found(
        OrgUnit unit,
        String measure,
        HeaderPath header,
        Reading reading,
        Table table,
        EmptyCell empty) {}
