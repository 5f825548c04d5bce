package vn.codau.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** How long files take that are made in turns in one process, so that whatever else the machine does hits all alike. */
public final class MadeInTurns {

    private static final int WARM_UP = 10;
    private static final int RUNS = WARM_UP + 21;

    private MadeInTurns() {}

    /** The median of each in milliseconds, in the order in which they are given; the first runs do not count. */
    @SafeVarargs
    public static List<Double> medians(Supplier<byte[]>... makers) {
        var nanos = new long[makers.length][RUNS];
        for (int run = 0; run < RUNS; run++) {
            for (int maker = 0; maker < makers.length; maker++) {
                nanos[maker][run] = nanos(makers[maker]);
            }
        }
        var medians = new ArrayList<Double>();
        for (var times : nanos) {
            var warm = Arrays.copyOfRange(times, WARM_UP, times.length);
            Arrays.sort(warm);
            medians.add(warm[warm.length / 2] / 1e6);
        }
        return medians;
    }

    private static long nanos(Supplier<byte[]> made) {
        long start = System.nanoTime();
        if (made.get().length == 0) {
            throw new IllegalStateException("made nothing");
        }
        return System.nanoTime() - start;
    }
}
