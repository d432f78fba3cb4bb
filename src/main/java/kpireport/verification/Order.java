package kpireport.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What stands in the right order. */
final class Order {

    private Order() {}

    /** As many of the items as can be, in their order, so that their places rise. */
    static List<Integer> longestRising(List<Integer> items, IntUnaryOperator place) {
        int[] length = new int[items.size()];
        int[] before = new int[items.size()];
        Arrays.fill(before, -1);
        int last = -1;
        for (int i = 0; i < items.size(); i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                boolean rises = place.applyAsInt(items.get(j)) < place.applyAsInt(items.get(i));
                if (rises && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) last = i;
        }
        LinkedList<Integer> rising = new LinkedList<>();
        for (int i = last; i >= 0; i = before[i]) {
            rising.addFirst(items.get(i));
        }
        return new ArrayList<>(rising);
    }
}
