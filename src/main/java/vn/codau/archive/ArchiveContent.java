package vn.codau.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.evidence.item.HeldEvidence;
import vn.codau.scoring.export.KeptSheet;
import vn.codau.shared.ArchivePart;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.UnitId;

/**
 * All that an archive is about: a cluster as the seal has it, and nobody who is not in it.
 *
 * @param members in the order of the sealed pack
 * @param evidence of the members alone
 * @param parts what other modules put in
 */
record ArchiveContent(
        ArchiveKey key,
        SealedSeason sealed,
        ClusterRanking ranking,
        List<Member> members,
        List<HeldEvidence> evidence,
        List<ArchivePart> parts) {

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
     * Tells by an entry's subject whether the log's entry concerns the cluster: it is about one of the records that are in
     * the archive, or it is of the cluster, or of its season as a whole. By ids alone, whatever was called how.
     */
    Predicate<AuditSubject> concerns() {
        var records = new HashMap<String, Set<UUID>>();
        parts.forEach(part -> part.records().forEach((kind, ids) -> records.merge(kind, ids, ArchiveContent::both)));
        var units = members.stream().map(Member::id).collect(Collectors.toSet());
        return subject -> subject.id()
                .flatMap(id -> Optional.ofNullable(records.get(subject.kind())).map(ids -> ids.contains(id)))
                .orElseGet(() -> isOfCluster(subject, units));
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** A move names the other cluster by its id; what is of a season alone concerns all its clusters, or those with the unit. */
    private boolean isOfCluster(AuditSubject subject, Set<UnitId> units) {
        if (subject.cluster().isPresent()) {
            return subject.cluster().get().equals(key.cluster())
                    || subject.id().filter(key.cluster().value()::equals).isPresent();
        }
        return subject.season().filter(sealed.places().season()::equals).isPresent()
                && subject.unit().filter(unit -> !units.contains(unit)).isEmpty();
    }
}
