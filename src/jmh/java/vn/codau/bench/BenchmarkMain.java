package vn.codau.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints the ratios. Baseline and engine take turns in one process, so whatever else the machine
 * does meets both.
 */
public final class BenchmarkMain {

    private static final int ROUNDS = 9;
    private static final int ROUNDS_OF_BUILDING = 3;
    private static final List<Integer> SIZES = List.of(120, 3_300, 100_000);
    private static final List<SyntheticCluster.Variant> VARIANTS =
            List.of(SyntheticCluster.Variant.WEIGHTED, SyntheticCluster.Variant.GAPS, SyntheticCluster.Variant.PEERS);

    private BenchmarkMain() {}

    /** Runs all benchmarks, or writes a large pack if the first argument is {@code pack}. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("pack")) {
            LargePack.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        if (args.length > 0) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        System.out.printf(
                "JDK %s, %d processors%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        for (var variant : VARIANTS) {
            System.out.printf("%n%s, microseconds; median of %d, ratios with their spread%n%n", variant, ROUNDS);
            print("units", "baseline", "a unit", "engine", "a unit", "ratio", "", "explained", "explain", "build");
            double[] engineAUnit = new double[SIZES.size()];
            double[] baselineAUnit = new double[SIZES.size()];
            for (int i = 0; i < SIZES.size(); i++) {
                int units = SIZES.get(i);
                var figures = new Figures(variant, units);
                figures.measure();
                engineAUnit[i] = median(figures.engine) / units;
                baselineAUnit[i] = median(figures.baseline) / units;
                figures.print();
            }
            int last = SIZES.size() - 1;
            System.out.printf(
                    Locale.ROOT,
                    "growth a unit, %,d to %,d units: baseline %.2f, engine %.2f%n",
                    SIZES.get(last - 1),
                    SIZES.get(last),
                    baselineAUnit[last] / baselineAUnit[last - 1],
                    engineAUnit[last] / engineAUnit[last - 1]);
        }
    }

    private static void print(Object... cells) {
        System.out.printf(Locale.ROOT, "%8s %12s %10s %12s %10s %8s %14s %10s %10s %12s%n", cells);
    }

    /** What is measured on one cluster. */
    private static final class Figures {

        private final SyntheticCluster.Variant variant;
        private final int units;
        private final double[] baseline = new double[ROUNDS];
        private final double[] engine = new double[ROUNDS];
        private final double[] explained = new double[ROUNDS];
        private final double[] building = new double[ROUNDS_OF_BUILDING];
        private double explaining;

        Figures(SyntheticCluster.Variant variant, int units) {
            this.variant = variant;
            this.units = units;
        }

        void measure() throws RunnerException {
            var length = TimeValue.milliseconds(units > 10_000 ? 600 : 200);
            run("baseline", length, 4);
            run("engine", length, 8);
            for (int round = 0; round < ROUNDS; round++) {
                baseline[round] = run("baseline", length, 0);
                engine[round] = run("engine", length, 0);
            }
            explaining = run("explaining", TimeValue.milliseconds(300), 2);
            for (int round = 0; round < ROUNDS; round++) {
                double beside = run("baseline", length, round == 0 ? 1 : 0);
                explained[round] = run("engine", length, round == 0 ? 2 : 0) / beside;
            }
            for (int round = 0; round < ROUNDS_OF_BUILDING; round++) {
                building[round] = run("building", length, round == 0 ? 2 : 0);
            }
        }

        /** The average time of one call, after so many untimed stretches. */
        private double run(String benchmark, TimeValue length, int warmups) throws RunnerException {
            var options = new OptionsBuilder()
                    .include(RankingBenchmark.class.getName() + "\\." + benchmark + "$")
                    .param("units", Integer.toString(units))
                    .param("variant", variant.name())
                    .timeUnit(TimeUnit.MICROSECONDS)
                    .forks(0)
                    .warmupIterations(warmups)
                    .warmupTime(length)
                    .measurementIterations(1)
                    .measurementTime(length)
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build();
            return new Runner(options).runSingle().getPrimaryResult().getScore();
        }

        void print() {
            var ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = engine[round] / baseline[round];
            }
            BenchmarkMain.print(
                    units,
                    number(median(baseline)),
                    number(median(baseline) / units),
                    number(median(engine)),
                    number(median(engine) / units),
                    number(median(ratios)),
                    number(Arrays.stream(ratios).min().orElse(0)) + " - "
                            + number(Arrays.stream(ratios).max().orElse(0)),
                    number(median(explained)),
                    number(explaining),
                    number(median(building)));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f" : value < 1000 ? "%.1f" : "%.0f", value);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
