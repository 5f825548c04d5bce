package vn.codau.engine.criteria;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/** Which records settle a cell that has no verified score (season pack, section 3). */
public sealed interface Settlement {

    /** Whether the specialist body's score is needed. */
    boolean needsSpecialist();

    /** Whether one record alone settles: what a leaf measured against the cluster's best needs. */
    boolean isOneRecord();

    /** One source's record: SELF, HEAD or SPECIALIST. */
    public record By(Source source) implements Settlement {

        public By {
            boolean isOne = source == Source.SELF || source == Source.HEAD || source == Source.SPECIALIST;
            new Problems().require(isOne, "by", Flaw.SETTLES_NOTHING, source).throwIfAny();
        }

        @Override
        public boolean needsSpecialist() {
            return source == Source.SPECIALIST;
        }

        @Override
        public boolean isOneRecord() {
            return true;
        }
    }

    /** The peers' values, combined. */
    record Peers(Combine combine) implements Settlement {

        @Override
        public boolean needsSpecialist() {
            return false;
        }

        @Override
        public boolean isOneRecord() {
            return false;
        }
    }

    /**
     * Several parts, each with its weight.
     *
     * @param weights over SELF, HEAD, SPECIALIST and PEER (which stands for the combined peers), each greater than 0, together 1
     * @param combine how the PEER part is combined
     */
    record Weighted(Map<Source, Decimal> weights, Combine combine) implements Settlement {

        public Weighted {
            var problems = new Problems();
            var sum = Decimal.ZERO;
            for (var weight : weights.entrySet()) {
                var path = "weights." + nameOf(weight.getKey());
                problems.require(weight.getKey() != Source.VERIFIED, path, Flaw.SETTLES_NOTHING, weight.getKey())
                        .require(weight.getValue().signum() > 0, path, Flaw.NOT_POSITIVE, weight.getValue());
                sum = sum.plus(weight.getValue());
            }
            problems.require(sum.equals(Decimal.ONE), "weights", Flaw.WEIGHTS_NOT_ONE, sum);
            problems.throwIfAny();
            weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        }

        /** How the pack names a part: the peers together are PEERS. */
        public static String nameOf(Source part) {
            return part == Source.PEER ? "PEERS" : part.name();
        }

        @Override
        public boolean needsSpecialist() {
            return weights.containsKey(Source.SPECIALIST);
        }

        @Override
        public boolean isOneRecord() {
            return false;
        }
    }
}
