package kpireport.verification;

import java.util.List;
import java.util.Optional;
import kpireport.verification.Slot.Setting;
import kpireport.verification.Written.Amount;
import kpireport.verification.Written.Day;

/** What is said of figures that are gone from a passage. */
final class LeftOut {

    private final Evidences evidences;
    private final Rewordings rewordings;

    LeftOut(Evidences evidences, Rewordings rewordings) {
        this.evidences = evidences;
        this.rewordings = rewordings;
    }

    /**
     * @param gone figures that should stand there
     * @param written those that do
     */
    List<Claim> check(List<Slot> gone, List<Slot> written, List<Passage> draft, Setting setting) {
        return gone.stream()
                .flatMap(
                        slot ->
                                otherWords(slot, draft, setting)
                                        .or(() -> leftOut(slot, written, draft, setting))
                                        .stream())
                .toList();
    }

    /** Words in its place say something else. */
    private Optional<Claim> otherWords(Slot gone, List<Passage> draft, Setting setting) {
        return rewordings
                .otherWords(gone, draft)
                .map(said -> evidences.missing(said.passage(), gone, said.words(), setting));
    }

    /** What a sentence was about; it may be true without, so nobody is accused. */
    private Optional<Claim> leftOut(
            Slot gone, List<Slot> written, List<Passage> draft, Setting setting) {
        boolean inTable = !setting.words().isEmpty();
        return inTable || written.stream().anyMatch(slot -> replaces(slot, gone))
                ? Optional.empty()
                : draft.stream()
                        .filter(passage -> isAbout(passage, gone))
                        .findFirst()
                        .flatMap(it -> evidences.leftOut(it, gone, setting));
    }

    private static boolean replaces(Slot slot, Slot gone) {
        return slot.figure().isFigure()
                ? slot.isOfUnit(gone) && gone.figure().isFigure()
                : slot.figure().getClass() == gone.figure().getClass();
    }

    /** Whether the passage still names whose value or deadline it was. */
    private static boolean isAbout(Passage passage, Slot gone) {
        boolean value = gone.figure() instanceof Amount amount && !amount.isWhole();
        return value
                ? gone.unit().filter(passage::mentions).isPresent()
                : gone.figure() instanceof Day
                        && gone.passage().units().stream()
                                .anyMatch(unit -> passage.mentions(unit.id()));
    }
}
