package vn.codau.documents.sealed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.AwardOutcome;
import vn.codau.meeting.RecordedMeetings;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.proposal.award.ProposedAwards;
import vn.codau.ranking.seal.SealedPacks;
import vn.codau.ranking.seal.SnapshotId;

/** Takes sealed seasons from the ranking's snapshots. */
@Component
class SnapshotPapers implements SealedSeasons, SnapshotStatus {

    private final SealedPacks packs;
    private final ProposedAwards awards;
    private final RecordedMeetings meetings;
    private final CurrentSeason seasons;

    SnapshotPapers(SealedPacks packs, ProposedAwards awards, RecordedMeetings meetings, CurrentSeason seasons) {
        this.packs = packs;
        this.awards = awards;
        this.meetings = meetings;
        this.seasons = seasons;
    }

    @Override
    public List<PaperSnapshot> current() {
        var shown = seasons.current();
        return packs.current().stream()
                .sorted(Comparator.comparing(found -> !shown.equals(Optional.of(found.season()))))
                .map(this::snapshot)
                .toList();
    }

    /** With the meetings as they were recorded when it was sealed: what came later is not in its votes either. */
    @Override
    public Optional<SealedSeason> find(UUID snapshot) {
        var id = new SnapshotId(snapshot);
        return packs.find(id)
                .map(found -> new SealedSeason(
                        snapshot(found), packs.ranking(id), proposals(id), meetings(found), places(found)));
    }

    @Override
    public Standing of(UUID snapshot, String shortHash) {
        return packs.find(new SnapshotId(snapshot))
                .map(found -> standing(found, shortHash))
                .orElse(Standing.UNKNOWN);
    }

    private static Standing standing(vn.codau.ranking.seal.Snapshot found, String shortHash) {
        if (!found.shortHash().equals(shortHash)) {
            return Standing.CHANGED;
        }
        return found.supersededBy().isPresent() ? Standing.SUPERSEDED : Standing.VALID;
    }

    private PaperSnapshot snapshot(vn.codau.ranking.seal.Snapshot found) {
        var season = seasons.choices().stream()
                .filter(choice -> choice.season().equals(found.season()))
                .map(CurrentSeason.Choice::name)
                .collect(Collectors.joining());
        return new PaperSnapshot(
                found.id().value(), season, found.number(), found.sha256(), found.sealedAt(), found.sealedBy());
    }

    private List<Proposal> proposals(SnapshotId snapshot) {
        return awards.of(snapshot).stream()
                .map(award -> new Proposal(award.unit(), award(award.outcome())))
                .toList();
    }

    private static Proposal.Award award(AwardOutcome outcome) {
        return switch (outcome) {
            case GOVERNMENT_FLAG -> Proposal.Award.GOVERNMENT_FLAG;
            case PROVINCIAL_FLAG -> Proposal.Award.PROVINCIAL_FLAG;
            case CERTIFICATE_OF_MERIT -> Proposal.Award.CERTIFICATE_OF_MERIT;
            case TIED_AT_CUT, BEHIND_TIE, NO_PLACE_LEFT, NOT_ELIGIBLE ->
                throw new IllegalArgumentException("no award: " + outcome);
        };
    }

    private List<PaperMeeting> meetings(vn.codau.ranking.seal.Snapshot found) {
        var codes = packs.codes(found.id());
        return codes.clusters().entrySet().stream()
                .flatMap(cluster -> meetings.at(cluster.getKey(), found.sealedAt()).stream()
                        .map(meeting -> RecordedMinutes.of(cluster.getValue(), codes.units(), meeting)))
                .toList();
    }

    private PaperSubjects places(vn.codau.ranking.seal.Snapshot sealed) {
        var codes = packs.codes(sealed.id());
        return new PaperSubjects(sealed.season(), codes.clusters(), codes.units());
    }
}
