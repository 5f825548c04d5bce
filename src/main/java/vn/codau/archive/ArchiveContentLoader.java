package vn.codau.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.archive.ArchiveProblem.Reason;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.season.Unit;
import vn.codau.evidence.store.EvidenceHoldings;
import vn.codau.ranking.seal.SealedPacks;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.scoring.export.KeptSheet;
import vn.codau.scoring.export.ScoreRecords;
import vn.codau.shared.ArchiveSource;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Gathers what an archive is about; asks nobody whether they may have it. */
@Component
class ArchiveContentLoader {

    private final SealedPacks packs;
    private final SealedSeasons seasons;
    private final ScoreRecords scores;
    private final EvidenceHoldings evidence;
    private final List<ArchiveSource> sources;

    ArchiveContentLoader(
            SealedPacks packs,
            SealedSeasons seasons,
            ScoreRecords scores,
            EvidenceHoldings evidence,
            List<ArchiveSource> sources) {
        this.sources = sources;
        this.packs = packs;
        this.seasons = seasons;
        this.scores = scores;
        this.evidence = evidence;
    }

    /**
     * All that is known of the cluster.
     *
     * @throws ArchiveProblem unless the seal counts and has that cluster
     */
    ArchiveContent of(ArchiveKey key) {
        current(key.seal());
        var sealed = seasons.find(key.seal().value()).orElseThrow(ArchiveContentLoader::unknown);
        var ranking = ranking(sealed, key);
        var members = members(key, sealed, ranking);
        var ids = members.stream().map(ArchiveContent.Member::id).collect(Collectors.toSet());
        return new ArchiveContent(
                key,
                sealed,
                ranking,
                members,
                evidence.of(key.cluster()).stream()
                        .filter(held -> ids.contains(held.of().unit()))
                        .toList(),
                sources.stream().map(source -> source.of(key.cluster(), ids)).toList());
    }

    /** What there is of a seal. */
    List<ArchiveOffer> offers(SnapshotId seal) {
        current(seal);
        var sealed = seasons.find(seal.value()).orElseThrow(ArchiveContentLoader::unknown);
        var ids = new HashMap<String, ClusterId>();
        sealed.places().clusters().forEach((id, code) -> ids.put(code, id));
        return sealed.ranking().clusters().stream()
                .map(ClusterRanking::cluster)
                .filter(cluster -> ids.containsKey(cluster.code()))
                .map(cluster -> new ArchiveOffer(
                        new ArchiveKey(seal, Objects.requireNonNull(ids.get(cluster.code()))),
                        cluster.name(),
                        cluster.members().size()))
                .toList();
    }

    /**
     * The cluster's code in the seal.
     *
     * @throws ArchiveProblem unless the seal counts and has that cluster
     */
    String code(ArchiveKey key) {
        current(key.seal());
        return Optional.ofNullable(packs.codes(key.seal()).clusters().get(key.cluster()))
                .orElseThrow(ArchiveContentLoader::unknown);
    }

    /** The season of a seal that counts. */
    SeasonId season(ArchiveKey key) {
        return current(key.seal()).season();
    }

    /** The seal, which no later one has replaced. */
    private Snapshot current(SnapshotId id) {
        return packs.find(id)
                .filter(found -> found.supersededBy().isEmpty())
                .orElseThrow(ArchiveContentLoader::unknown);
    }

    private static ClusterRanking ranking(SealedSeason sealed, ArchiveKey key) {
        var code = sealed.places().clusters().get(key.cluster());
        return sealed.ranking().clusters().stream()
                .filter(one -> one.cluster().code().equals(code))
                .findFirst()
                .orElseThrow(ArchiveContentLoader::unknown);
    }

    private List<ArchiveContent.Member> members(ArchiveKey key, SealedSeason sealed, ClusterRanking ranking) {
        var sheets = scores.sheets(key.cluster());
        var names = sealed.season().units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var ids = byCode(sealed);
        return ranking.cluster().members().stream()
                .map(code -> member(code, names.getOrDefault(code, code), ids, sheets))
                .toList();
    }

    private static ArchiveContent.Member member(
            String code, String name, Map<String, UnitId> ids, Map<UnitId, KeptSheet> sheets) {
        var id = Optional.ofNullable(ids.get(code)).orElseThrow(ArchiveContentLoader::unknown);
        return new ArchiveContent.Member(id, code, name, Optional.ofNullable(sheets.get(id)));
    }

    private static Map<String, UnitId> byCode(SealedSeason sealed) {
        var ids = new HashMap<String, UnitId>();
        sealed.places().units().forEach((id, code) -> ids.put(code, id));
        return ids;
    }

    private static ArchiveProblem unknown() {
        return new ArchiveProblem(Reason.UNKNOWN);
    }
}
