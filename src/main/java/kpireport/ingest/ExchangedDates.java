package kpireport.ingest;

import kpireport.diagnostics.Code;
import kpireport.diagnostics.Diagnostics;
import kpireport.ingest.DossierCounts.Counted;
import kpireport.measures.SourceCell;

/** Finds the columns whose dates Excel read with the month first. */
final class ExchangedDates {

    private final Diagnostics diagnostics;

    ExchangedDates(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(Counted list) {
        for (int place : list.questions().columns().dates()) {
            DateForms forms = list.tally().dateForms(place);
            if (forms.areExchanged()) report(list, list.questions().columns().column(place), forms);
        }
    }

    private void report(Counted counted, int column, DateForms forms) {
        DossierList list = counted.list();
        SourceCell stored = list.place(forms.firstStored(), column);
        SourceCell text = list.place(forms.firstText(), column);
        diagnostics.report(
                Code.DAY_AND_MONTH_EXCHANGED,
                stored,
                "header",
                list.table().head().describe(column),
                "count",
                forms.stored(),
                "cell",
                stored.address(),
                "text",
                FaultyCells.text(list, stored.row(), column),
                "others",
                forms.texts(),
                "otherCell",
                text.address(),
                "other",
                FaultyCells.text(list, text.row(), column));
    }
}
