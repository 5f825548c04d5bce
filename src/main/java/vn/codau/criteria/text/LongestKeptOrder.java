package vn.codau.criteria.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which of several things must have moved for a new order: all but a longest run that kept its order. */
final class LongestKeptOrder {

    private LongestKeptOrder() {}

    /** Those that moved, of things in their new order with their old numbers. */
    static Set<String> in(Map<String, Integer> oldNumbers) {
        var names = new ArrayList<>(oldNumbers.keySet());
        var numbers = new ArrayList<>(oldNumbers.values());
        var length = new int[names.size()];
        var previous = new int[names.size()];
        int last = -1;
        for (int i = 0; i < names.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        return allBut(names, previous, last);
    }

    private static Set<String> allBut(List<String> names, int[] previous, int last) {
        var moved = new HashSet<>(names);
        for (int i = last; i >= 0; i = previous[i]) {
            moved.remove(names.get(i));
        }
        return moved;
    }
}
