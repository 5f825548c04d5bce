package vn.codau.engine.rank;

import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;

/** A unit beside all that it is ordered by, looked up once; the better unit compares as less. */
final class Contender implements Comparable<Contender> {

    private final UnitScore score;

    /** The total, then each tie-break; greater is better. */
    private final long[] keys;

    private Contender(UnitScore score, long[] keys) {
        this.score = score;
        this.keys = keys;
    }

    static List<Contender> of(List<UnitScore> scores, List<RankingKey> tieBreaks) {
        var keys = new ArrayList<RankingKey>(tieBreaks);
        keys.addFirst(RankingKey.TOTAL);
        var contenders = new ArrayList<Contender>(scores.size());
        for (var score : scores) {
            var row = new long[keys.size()];
            for (int key = 0; key < row.length; key++) {
                var value = keys.get(key).value(score);
                if (value.isWide()) {
                    return ofWide(scores, keys);
                }
                row[key] = keys.get(key).sortKey(value.narrow());
            }
            contenders.add(new Contender(score, row));
        }
        return contenders;
    }

    /** Where a value is too large to be a sort key itself. */
    private static List<Contender> ofWide(List<UnitScore> scores, List<RankingKey> keys) {
        var contenders = new ArrayList<Contender>(scores.size());
        scores.forEach(score -> contenders.add(new Contender(score, new long[keys.size()])));
        for (int key = 0; key < keys.size(); key++) {
            var values =
                    Points.sortKeys(scores.stream().map(keys.get(key)::value).toList());
            for (int i = 0; i < values.length; i++) {
                contenders.get(i).keys[key] = keys.get(key).sortKey(values[i]);
            }
        }
        return contenders;
    }

    UnitScore score() {
        return score;
    }

    boolean hasTotalOf(Contender other) {
        return keys[0] == other.keys[0];
    }

    /** The first tie-break that separates two units of one total, or how many there are if none does. */
    int separatedBy(Contender other) {
        return firstDifference(other) - 1;
    }

    private int firstDifference(Contender other) {
        int key = 0;
        while (key < keys.length && keys[key] == other.keys[key]) {
            key++;
        }
        return key;
    }

    @Override
    public int compareTo(Contender other) {
        int key = firstDifference(other);
        return key < keys.length
                ? Long.compare(other.keys[key], keys[key])
                : CodeOrder.INSTANCE.compare(score.unit(), other.score.unit());
    }
}
