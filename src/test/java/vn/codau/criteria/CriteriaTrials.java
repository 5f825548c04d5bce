package vn.codau.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.criteria.files.CriteriaFiles;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.criteria.publishing.PublishCriteria;
import vn.codau.criteria.table.TargetChange;
import vn.codau.engine.Rules;
import vn.codau.shared.Command;

/** How a cluster's criteria are drafted, brought in, published and given their targets. */
class CriteriaTrials implements CommandTrials {

    private final CriteriaDrafts drafts;
    private final CriteriaFiles files;
    private final CriteriaPublishing publishing;

    CriteriaTrials(CriteriaDrafts drafts, CriteriaFiles files, CriteriaPublishing publishing) {
        this.drafts = drafts;
        this.files = files;
        this.publishing = publishing;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                CriteriaCommand.SAVE_CRITERIA_DRAFT,
                CommandTrial.of(ground -> () -> drafts.save(ground.cluster(), 0, CriteriaDraft.empty())),
                CriteriaCommand.IMPORT_CRITERIA,
                CommandTrial.of(ground -> {
                    var read = files.preview(ground.cluster(), CriteriaFiles.yaml(CriteriaTest.small()));
                    return () -> files.take(ground.cluster(), 0, read);
                }),
                CriteriaCommand.COPY_CRITERIA,
                CommandTrial.of(ground -> {
                    var version = drafts.save(ground.otherCluster(), 0, CriteriaTest.small());
                    publishing.publish(new PublishCriteria(ground.otherCluster(), version, "", true));
                    var read = files.previewCopy(ground.cluster(), ground.otherCluster());
                    return () -> files.copy(ground.cluster(), 0, read);
                }),
                CriteriaCommand.PUBLISH_CRITERIA,
                CommandTrial.of(ground -> {
                    var version = drafts.save(ground.cluster(), 0, CriteriaTest.small());
                    return () -> publishing.publish(new PublishCriteria(ground.cluster(), version, "", true));
                }),
                CriteriaCommand.SET_TARGETS,
                CommandTrial.of(ground -> {
                    drafts.save(ground.cluster(), 0, CriteriaTest.small());
                    return () -> publishing.setTargets(ground.cluster(), List.of(target(ground)), "");
                }));
    }

    private static TargetChange target(AccessFixture ground) {
        return new TargetChange(ground.unitCode(), "I.1", Optional.empty(), Optional.of(Rules.d("120")));
    }
}
