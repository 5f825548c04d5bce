package vn.codau.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.codau.evidence.item.HeldEvidence;
import vn.codau.evidence.store.EvidenceHoldings;
import vn.codau.jobs.JobContext;

/**
 * A revision of a piece of evidence in its place.
 *
 * @param path in the archive, by unit and criterion
 * @param isThere whether its file is where it was kept, and unchanged
 */
record ArchivedEvidence(HeldEvidence held, String path, boolean isThere) {

    static final String FOLDER = "minh-chung";

    /** Gives every revision its place, and looks whether its file is there. */
    static List<ArchivedEvidence> all(ArchiveContent matter, EvidenceHoldings holdings, JobContext job) {
        var names = new FreeNames();
        var titles = matter.titles();
        var units = new HashMap<Object, String>();
        matter.members().forEach(member -> units.put(member.id(), member.label()));
        var filed = new ArrayList<ArchivedEvidence>();
        for (var held : matter.evidence()) {
            var criterion = held.criteria().stream().findFirst().orElse("");
            var folder = FOLDER + "/" + units.get(held.of().unit()) + "/"
                    + FreeNames.folder(criterion + " " + titles.getOrDefault(criterion, ""));
            var path = names.file(folder, held.revision().name(), mark(held));
            filed.add(new ArchivedEvidence(held, path, holdings.isSound(held.revision())));
            job.requireGoing();
            job.step();
        }
        return List.copyOf(filed);
    }

    private static String mark(HeldEvidence held) {
        var old = held.isLatest() ? "" : " (bản " + held.revision().revision() + ", đã thay)";
        return held.removed().isPresent() ? old + " (đã rút)" : old;
    }

    ArchivedFile file() {
        return new ArchivedFile(path, held.revision().size(), held.revision().hash());
    }
}
