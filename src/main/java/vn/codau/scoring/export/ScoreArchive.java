package vn.codau.scoring.export;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.shared.ArchivePart;
import vn.codau.shared.ArchiveSource;
import vn.codau.shared.ClusterId;
import vn.codau.shared.UnitId;

/** Which sheets a cluster's archive is about: also of what was entered before their units came to the cluster. */
@Component
class ScoreArchive implements ArchiveSource {

    private final ScoreRecords records;

    ScoreArchive(ScoreRecords records) {
        this.records = records;
    }

    @Override
    public ArchivePart of(ClusterId cluster, Set<UnitId> members) {
        var sheets = records.sheets(cluster).values().stream()
                .filter(sheet -> members.contains(sheet.unit()))
                .map(sheet -> sheet.id().value())
                .collect(Collectors.toSet());
        return ArchivePart.ofEntries(Map.of("score", sheets, "scores", sheets, "sheet", sheets));
    }
}
