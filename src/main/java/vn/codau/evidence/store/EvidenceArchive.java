package vn.codau.evidence.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.shared.ArchivePart;
import vn.codau.shared.ArchiveSource;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Which evidence a cluster's archive is about. */
@Component
class EvidenceArchive implements ArchiveSource {

    private final EvidenceHoldings holdings;

    EvidenceArchive(EvidenceHoldings holdings) {
        this.holdings = holdings;
    }

    @Override
    public ArchivePart of(ClusterId cluster, Set<UnitId> members) {
        return ArchivePart.ofEntries(Map.of(
                "evidence",
                holdings.of(cluster).stream()
                        .filter(held -> members.contains(held.of().unit()))
                        .map(held -> held.id().value())
                        .collect(Collectors.toSet())));
    }
}
