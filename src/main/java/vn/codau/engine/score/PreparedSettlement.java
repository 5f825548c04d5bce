package vn.codau.engine.score;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;

/** A settlement made ready: the parts that settle a cell unless a verified record does. Leaves settled alike share one. */
final class PreparedSettlement {

    /** For leaves that take no records. */
    static final PreparedSettlement NONE = new PreparedSettlement(null);

    static final Part VERIFIED = Part.alone(Source.VERIFIED);

    /** The first part, which leads to the others; null where there is nothing to settle. */
    private final @Nullable Part parts;

    private PreparedSettlement(@Nullable Part parts) {
        this.parts = parts;
    }

    static PreparedSettlement of(Settlement settlement) {
        return new PreparedSettlement(
                switch (settlement) {
                    case Settlement.By(var source) -> Part.alone(source);
                    case Settlement.Peers(var combine) -> new Part(Source.PEER, 1, Optional.empty(), combine, null);
                    case Settlement.Weighted weighted -> weighted(weighted);
                });
    }

    @Nullable
    Part parts() {
        return parts;
    }

    private static Part weighted(Settlement.Weighted settlement) {
        long unit = unit(settlement);
        Part first = null;
        for (var weight : List.copyOf(settlement.weights().entrySet()).reversed()) {
            first = new Part(
                    weight.getKey(),
                    weight.getValue().billionths() / unit,
                    Optional.of(weight.getValue()),
                    weight.getKey() == Source.PEER ? settlement.combine() : null,
                    first);
        }
        return Objects.requireNonNull(first, "weights add up to 1, so there is one");
    }

    /** The greatest number of billionths of which every weight is a multiple: 0.2, 0.3 and 0.5 weigh as 2, 3 and 5. */
    private static long unit(Settlement.Weighted settlement) {
        return settlement.weights().values().stream()
                .map(weight -> BigInteger.valueOf(weight.billionths()))
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .longValueExact();
    }

    /**
     * A part of a settlement: one record, or the records of all peers together.
     *
     * @param source whose records these are
     * @param weight beside the other parts
     * @param share the weight as it was given; empty where there is only this part
     * @param peers how the peers are combined; null where the part is one record
     * @param next the next part in the order of the records
     */
    record Part(
            Source source,
            long weight,
            Optional<Decimal> share,
            @Nullable Combine peers,
            @Nullable Part next) {

        private static Part alone(Source source) {
            return new Part(source, 1, Optional.empty(), null, null);
        }

        /** Whether its one record is all there is to settle, with nothing to divide. */
        boolean isAlone() {
            return peers == null && share.isEmpty();
        }
    }
}
