package vn.codau.scoring.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.SheetRows;

/** Between rows of verifications and what the asking account may know of them. */
final class VerificationRows {

    private VerificationRows() {}

    static Verified.Case read(ResultSet row, Asking now) throws SQLException {
        var until = Utc.at(row, "claimed_until");
        var holder = until.isAfter(now.at())
                ? Optional.of(new Verified.Holder(
                        row.getString("claimed_name"), until, isMine(SheetRows.id(row, "claimed_by"), now)))
                : Optional.<Verified.Holder>empty();
        return new Verified.Case(
                Verified.State.valueOf(row.getString("state")),
                holder,
                proposal(row, now),
                decision(row),
                row.getLong("version"));
    }

    private static Optional<Verified.Decision> decision(ResultSet row) throws SQLException {
        var at = Utc.optional(row, "decided_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verified.Decision(
                        row.getString("decided_name"), at.get(), row.getString("decision_reason")));
    }

    private static Optional<Verified.Proposal> proposal(ResultSet row, Asking now) throws SQLException {
        if (row.getString("mark_state") == null) {
            return Optional.empty();
        }
        var proposed = proposed(row, now);
        var told = new Verified.Proposal(
                Optional.of(proposed.entered()),
                proposed.reason(),
                ids(row.getString("evidence")),
                proposed.paper(),
                proposed.by(),
                proposed.mine());
        return Optional.of(isToBeTyped(row, proposed) ? told.hidden() : told);
    }

    /** Also after it was rejected: whoever rejects it may be the one who types it the next time. */
    private static boolean isToBeTyped(ResultSet row, WaitingProposal proposed) throws SQLException {
        var state = Verified.State.valueOf(row.getString("state"));
        var isUndecided = state == Verified.State.PROPOSED || state == Verified.State.REJECTED;
        return proposed.paper().isPresent() && !proposed.mine() && isUndecided;
    }

    /** All of it, whoever asks. */
    static WaitingProposal proposed(ResultSet row, Asking now) throws SQLException {
        return new WaitingProposal(
                SheetRows.entered(row),
                row.getString("reason"),
                paper(row),
                row.getString("proposed_name"),
                isMine(SheetRows.id(row, "proposed_by"), now));
    }

    private static Optional<Verified.Paper> paper(ResultSet row) throws SQLException {
        var number = row.getString("paper_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new Verified.Paper(number, row.getObject("paper_day", LocalDate.class)));
    }

    private static boolean isMine(UUID account, Asking now) {
        return now.who().account().value().equals(account);
    }

    private static List<EvidenceId> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1))
                        .map(id -> new EvidenceId(UUID.fromString(id)))
                        .toList();
    }
}
