package vn.codau.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.codau.evidence.EvidenceId;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** What is done with a cell that is verified (thẩm định). */
public sealed interface Verified {

    /** Which cell. */
    Place place();

    /** A cell of a unit's sheet. */
    record Place(ClusterId cluster, UnitId unit, String criterion) {}

    /**
     * A score is proposed.
     *
     * @param reason compulsory
     * @param evidence what it rests on; compulsory where the unit shows any for the criterion
     */
    record Propose(Place place, Entered entered, String reason, List<EvidenceId> evidence) implements Verified {

        public Propose {
            reason = reason.strip();
            evidence = List.copyOf(evidence);
        }
    }

    /** A second person agrees; the version is that of the proposal which it has seen. */
    record Confirm(Place place, long version) implements Verified {}

    /** A second person does not agree. */
    record Reject(Place place, long version, String reason) implements Verified {

        public Reject {
            reason = reason.strip();
        }
    }

    /** Where a verification stands. */
    enum State {
        /** Nobody has proposed anything yet. */
        OPEN,
        /** A score waits for the second person. */
        PROPOSED,
        /** It counts. */
        CONFIRMED,
        /** The second person did not agree. */
        REJECTED
    }

    /**
     * A cell of the queue.
     *
     * @param holder who holds it now, if somebody does
     * @param proposal what is proposed, was confirmed or rejected
     * @param decision of the second person on the latest proposal
     * @param version given back when deciding
     */
    record Case(
            State state,
            Optional<Holder> holder,
            Optional<Proposal> proposal,
            Optional<Decision> decision,
            long version) {

        /** Nobody has touched it. */
        public static final Case UNTOUCHED =
                new Case(State.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), 0);

        /** Whether the asking account holds it now. */
        public boolean isMine() {
            return holder.filter(Holder::mine).isPresent();
        }

        /** Whether somebody else than the asking account proposed a score that waits. */
        public boolean waitsForMe() {
            return state == State.PROPOSED
                    && proposal.filter(proposed -> !proposed.mine()).isPresent();
        }
    }

    /**
     * What the second person said.
     *
     * @param reason why it was rejected; empty where it was confirmed
     */
    record Decision(String by, Instant at, String reason) {}

    /** Who holds a cell until when; {@code mine} if it is the asking account. */
    record Holder(String name, Instant until, boolean mine) {}

    /** A score with its reason. */
    record Proposal(Entered entered, String reason, List<EvidenceId> evidence, String by, boolean mine) {}
}
