package vn.codau.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.evidence.item.HeldEvidence;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.scoring.export.KeptSheet;
import vn.codau.shared.UnitId;

/**
 * All that an archive is about: a cluster as the seal has it, and nobody who is not in it.
 *
 * @param seals this one and those that it corrects
 * @param members in the order of the sealed pack
 * @param evidence of the members alone
 */
record ArchiveContent(
        ArchiveKey key,
        SealedSeason sealed,
        Set<SnapshotId> seals,
        ClusterRanking ranking,
        List<Member> members,
        List<HeldEvidence> evidence) {

    /**
     * A unit of the cluster.
     *
     * @param code and name as they are sealed
     * @param sheet its sheet; none where the season was taken in without one
     */
    record Member(UnitId id, String code, String name, Optional<KeptSheet> sheet) {

        /** What its files and folders are called. */
        String label() {
            return FreeNames.folder(code + " " + name);
        }
    }

    String clusterCode() {
        return ranking.cluster().code();
    }

    /** The criteria's titles by their codes. */
    Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        ranking.cluster().criteria().sections().forEach(section -> put(section, titles));
        return titles;
    }

    private static void put(Node node, Map<String, String> titles) {
        switch (node) {
            case Group group -> group.children().forEach(child -> put(child, titles));
            case Leaf leaf -> titles.put(leaf.code(), leaf.title());
        }
    }

    /**
     * Tells by an entry's subject whether the log's entry concerns the cluster: it names the cluster, a sheet or a piece
     * of evidence of its members by its id, the season as a whole, or a paper of theirs.
     */
    Predicate<String> concerns() {
        var ids = new HashSet<String>();
        ids.add(key.cluster().toString());
        ids.add(sealed.places().season().toString());
        members.forEach(
                member -> member.sheet().ifPresent(sheet -> ids.add(sheet.id().toString())));
        evidence.forEach(held -> ids.add(held.id().toString()));
        var season = sealed.season().period().code();
        var whole = new HashSet<>(Set.of("season:" + season, "flag:" + season, "council:" + season));
        for (var seal : seals) {
            whole.add("snapshot:" + seal);
            whole.add("snapshot:" + seal + "/" + clusterCode());
            members.forEach(member -> whole.add("snapshot:" + seal + "/" + member.code()));
        }
        return subject ->
                whole.contains(subject) || Arrays.stream(subject.split("[:/]")).anyMatch(ids::contains);
    }
}
