package kpireport.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kpireport.assessment.Selected;
import kpireport.document.DocumentData.SelectedUnit;
import kpireport.document.DocumentData.SelectionText;

/** The plan's selections, ready to be named in a sentence. */
final class SelectionTexts {

    private SelectionTexts() {}

    static Map<String, SelectionText> byId(List<Selected> selections) {
        Map<String, SelectionText> byId = new LinkedHashMap<>();
        for (Selected selected : selections) {
            byId.put(selected.selection().id(), text(selected));
        }
        return byId;
    }

    private static SelectionText text(Selected selected) {
        return new SelectionText(
                selected.named().stream()
                        .map(
                                result ->
                                        new SelectedUnit(
                                                UnitLines.text(result), UnitLines.cell(result)))
                        .toList(),
                Numerals.padded(selected.total()),
                selected.more());
    }
}
