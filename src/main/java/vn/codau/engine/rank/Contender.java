package vn.codau.engine.rank;

import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.score.UnitScore;

/** A unit beside all that it is ordered by, looked up once; the better unit compares as less. */
final class Contender implements Comparable<Contender> {

    private final UnitScore score;
    private final long total;

    /** By tie-break; greater is better. */
    private final long[] tieBreaks;

    private Contender(UnitScore score, long total, long[] tieBreaks) {
        this.score = score;
        this.total = total;
        this.tieBreaks = tieBreaks;
    }

    static List<Contender> of(List<UnitScore> scores, List<RankingKey> tieBreaks) {
        var totals = RankingKey.TOTAL.sortKeys(scores);
        var columns =
                tieBreaks.stream().map(tieBreak -> tieBreak.sortKeys(scores)).toArray(long[][]::new);
        var contenders = new ArrayList<Contender>(totals.length);
        for (int i = 0; i < totals.length; i++) {
            var row = new long[columns.length];
            for (int column = 0; column < row.length; column++) {
                row[column] = columns[column][i];
            }
            contenders.add(new Contender(scores.get(i), totals[i], row));
        }
        return contenders;
    }

    UnitScore score() {
        return score;
    }

    boolean hasTotalOf(Contender other) {
        return total == other.total;
    }

    /** The first tie-break that separates two units, or how many there are if none does. */
    int separatedBy(Contender other) {
        int i = 0;
        while (i < tieBreaks.length && tieBreaks[i] == other.tieBreaks[i]) {
            i++;
        }
        return i;
    }

    @Override
    public int compareTo(Contender other) {
        if (total != other.total) {
            return Long.compare(other.total, total);
        }
        int tieBreak = separatedBy(other);
        return tieBreak < tieBreaks.length
                ? Long.compare(other.tieBreaks[tieBreak], tieBreaks[tieBreak])
                : CodeOrder.INSTANCE.compare(score.unit(), other.score.unit());
    }
}
