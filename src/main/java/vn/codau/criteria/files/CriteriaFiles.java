package vn.codau.criteria.files;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.CriteriaCommand;
import vn.codau.criteria.check.DraftCheck;
import vn.codau.criteria.check.ShapeCheck;
import vn.codau.criteria.draft.ClusterScope;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftStore;
import vn.codau.criteria.editing.DraftLoader;
import vn.codau.criteria.editing.DraftWriter;
import vn.codau.criteria.published.VersionStore;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.criteria.text.Differences;
import vn.codau.criteria.text.DraftText;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;

/** Takes a criteria table over from a file or from another cluster, as a draft, and gives it out as a file. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CriteriaFiles {

    /** The largest file that is looked at, in bytes. */
    public static final int MAX_BYTES = CriteriaYaml.MAX_BYTES;

    private final CurrentActor actor;
    private final ClusterScope scope;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final DraftWriter saving;

    CriteriaFiles(
            CurrentActor actor, ClusterScope scope, DraftStore drafts, VersionStore versions, DraftWriter saving) {
        this.actor = actor;
        this.scope = scope;
        this.drafts = drafts;
        this.versions = versions;
        this.saving = saving;
    }

    /**
     * Says what the file would do and changes nothing.
     *
     * @throws CriteriaProblem if it is no such file at all
     */
    @Transactional(readOnly = true)
    public ImportedCriteria preview(ClusterId id, byte[] file) {
        var cluster = scope.require(actor.get(), id, CriteriaCommand.IMPORT_CRITERIA);
        return preview(cluster, isZip(file) ? CriteriaSheet.read(file) : CriteriaYaml.read(file));
    }

    /**
     * Says what the other cluster's published table would do here and changes nothing.
     *
     * @throws CriteriaProblem if the other cluster has published none
     */
    @Transactional(readOnly = true)
    public ImportedCriteria previewCopy(ClusterId id, ClusterId from) {
        var cluster = scope.require(actor.get(), id, CriteriaCommand.COPY_CRITERIA);
        return preview(cluster, published(from));
    }

    /**
     * Makes what was looked at the draft, in place of that version.
     *
     * @return the version that the draft has now
     */
    public long take(ClusterId id, long version, ImportedCriteria imported) {
        var acting = actor.get();
        var cluster = scope.require(acting, id, CriteriaCommand.IMPORT_CRITERIA);
        requireRight(preview(cluster, imported.draft()));
        return saving.save(
                acting, cluster, new DraftWriter.Change(CriteriaCommand.IMPORT_CRITERIA, version, imported.draft()));
    }

    /**
     * Makes what was looked at, another cluster's published table, the draft in place of that version.
     *
     * @return the version that the draft has now
     */
    public long copy(ClusterId id, long version, ImportedCriteria copied) {
        var acting = actor.get();
        var cluster = scope.require(acting, id, CriteriaCommand.COPY_CRITERIA);
        requireRight(preview(cluster, copied.draft()));
        return saving.save(
                acting, cluster, new DraftWriter.Change(CriteriaCommand.COPY_CRITERIA, version, copied.draft()));
    }

    /** The refusal of a file that is larger than any criteria table. */
    public static CriteriaProblem tooLarge() {
        return new CriteriaProblem("fileTooLarge", MAX_BYTES / 1_000_000);
    }

    /** The draft as a YAML file. */
    public static byte[] yaml(CriteriaDraft draft) {
        return CriteriaYaml.write(draft);
    }

    /** The draft as an XLSX file, which can be changed and imported again; an empty draft's is the file to fill in. */
    public static byte[] sheet(CriteriaDraft draft) {
        return CriteriaSheet.write(draft);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private ImportedCriteria preview(ClusterView cluster, CriteriaDraft draft) {
        var findings = List.copyOf(ShapeCheck.of(draft));
        var checked = DraftCheck.of(draft, 1, scope.facts(cluster, draft));
        var now = DraftLoader.state(cluster, drafts.find(cluster.id()), () -> versions.latest(cluster.id()));
        var warnings = checked.findings().stream()
                .filter(finding -> !findings.contains(finding))
                .map(CriteriaFinding::asWarning)
                .toList();
        var all = new ArrayList<>(findings);
        all.addAll(warnings);
        return new ImportedCriteria(draft, all, Differences.between(now.draft(), draft));
    }

    private static void requireRight(ImportedCriteria imported) {
        if (!imported.ok()) {
            throw new CriteriaProblem("importHasErrors");
        }
    }

    private CriteriaDraft published(ClusterId from) {
        return versions.latest(from).map(DraftText::of).orElseThrow(() -> new CriteriaProblem("nothingToCopy"));
    }
}
