package kpireport.ingest;

import java.math.BigDecimal;
import kpireport.measures.Indicator;
import kpireport.measures.OrgUnit;
import kpireport.measures.SourceCell;

/**
 * The change since last month as the export prints it.
 *
 * @param change this month's value less last month's
 */
record PrintedChange(OrgUnit unit, Indicator indicator, BigDecimal change, SourceCell where) {}
