package vn.codau.scoring.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.codau.evidence.item.EvidenceId;
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
     * @param paper what it is copied from; then the second person is not told it but types it from there
     */
    record Propose(Place place, CellValue entered, String reason, List<EvidenceId> evidence, Optional<Paper> paper)
            implements Verified {

        public Propose {
            reason = reason.strip();
            evidence = List.copyOf(evidence);
        }

        /** A score that is not copied from a paper. */
        public Propose(Place place, CellValue entered, String reason, List<EvidenceId> evidence) {
            this(place, entered, reason, evidence, Optional.empty());
        }
    }

    /** A document on paper, by its number and day (số, ký hiệu và ngày văn bản). */
    record Paper(String number, LocalDate day) {

        public Paper {
            number = number.strip();
        }

        /** As the audit log spells it. */
        public String text() {
            return number + ", " + day;
        }
    }

    /** A second person agrees; the version is that of the proposal which it has seen. */
    record Confirm(Place place, long version) implements Verified {}

    /** A second person has typed from the paper what somebody else has typed from it before. */
    record Retype(Place place, long version, CellValue entered) implements Verified {}

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
        REJECTED,
        /** Two people have typed different scores from one paper; nothing is decided. */
        MISMATCH
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

    /**
     * A score with its reason.
     *
     * @param entered empty where the asking account is to type it itself and must not know it
     * @param reason likewise, for it may say the score; empty then
     * @param paper what it is copied from, where it is
     */
    record Proposal(
            Optional<CellValue> entered,
            String reason,
            List<EvidenceId> evidence,
            Optional<Paper> paper,
            String by,
            boolean mine) {

        /** What the asking account may know of it as long as it could still be the one that types it. */
        public Proposal hidden() {
            return new Proposal(Optional.empty(), "", evidence, paper, by, mine);
        }
    }

    /** Two people have typed different scores from one paper. */
    record Mismatch(Paper paper, Typed first, Typed second, Instant at) {}

    /** What somebody has typed. */
    record Typed(CellValue entered, String by) {

        /** As the audit log spells it. */
        public String text() {
            return entered.text() + " (" + by + ")";
        }
    }
}
