package vn.codau.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.engine.season.Cluster;

/** The engine in memory beside the primitive baseline, on the same cluster. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RankingBenchmark {

    private static final LocalDate SEALED_ON = LocalDate.of(2025, 12, 31);

    /** One cluster in memory, kept from one run to the next so that both sides take turns on the very same objects. */
    @State(Scope.Benchmark)
    public static class Subject {

        @Param({"120", "3300", "100000"})
        public int units;

        @Param({"WEIGHTED", "GAPS", "PEERS"})
        public String variant = "";

        private static @Nullable Made kept;

        Made made() {
            if (kept == null || !kept.isOf(variant, units)) {
                throw new IllegalStateException("not set up");
            }
            return kept;
        }

        /** Makes the cluster, unless it is there, and sees to it that both sides give the same ranks. */
        @Setup
        public void make() {
            if (kept == null || !kept.isOf(variant, units)) {
                kept = null;
                kept = new Made(new SyntheticCluster(SyntheticCluster.Variant.valueOf(variant), units));
            }
        }
    }

    /** A cluster and all that is timed on it. */
    static final class Made {

        final SyntheticCluster synthetic;
        final PrimitiveRanking primitive;
        final Cluster cluster;
        final ClusterScoring scoring;
        private int explained;

        Made(SyntheticCluster synthetic) {
            this.synthetic = synthetic;
            this.primitive = new PrimitiveRanking(synthetic);
            this.cluster = synthetic.draft().build();
            this.scoring = new ClusterScoring(cluster);
            requireSameRanks();
        }

        boolean isOf(String variant, int units) {
            return synthetic.variant().name().equals(variant)
                    && synthetic.units().size() == units;
        }

        String nextUnit() {
            explained = (explained + 7919) % synthetic.units().size();
            return synthetic.units().get(explained);
        }

        private void requireSameRanks() {
            var byUnit = new HashMap<String, Integer>();
            for (var standing : new Ranker(cluster, SEALED_ON).rank().standings()) {
                byUnit.put(standing.unit(), standing.rank());
            }
            var ranks = primitive.ranks();
            for (int unit = 0; unit < ranks.length; unit++) {
                int rank = byUnit.getOrDefault(synthetic.units().get(unit), 0);
                if (ranks[unit] != rank) {
                    throw new IllegalStateException(
                            "unit " + unit + " has rank " + rank + ", by the baseline " + ranks[unit]);
                }
            }
        }
    }

    @Benchmark
    public int[] baseline(Subject subject) {
        return subject.made().primitive.ranks();
    }

    @Benchmark
    public ClusterRanking engine(Subject subject) {
        return new Ranker(subject.made().cluster, SEALED_ON).rank();
    }

    /** From score records to a cluster that can be ranked: rules, checks, order. */
    @Benchmark
    public Cluster building(Subject subject) {
        return subject.made().synthetic.draft().build();
    }

    /** How one unit's total comes about. */
    @Benchmark
    public SheetExplanation explaining(Subject subject) {
        return subject.made().scoring.explain(subject.made().nextUnit());
    }
}
