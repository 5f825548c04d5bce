package vn.codau.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.access.Ground;
import vn.codau.access.Trial;
import vn.codau.access.Trials;
import vn.codau.engine.Rules;
import vn.codau.shared.Command;

/** How a cluster's criteria are drafted, brought in, published and given their targets. */
class CriteriaTrials implements Trials {

    private final CriteriaDrafts drafts;
    private final CriteriaFiles files;
    private final CriteriaPublishing publishing;

    CriteriaTrials(CriteriaDrafts drafts, CriteriaFiles files, CriteriaPublishing publishing) {
        this.drafts = drafts;
        this.files = files;
        this.publishing = publishing;
    }

    @Override
    public Map<Command, Trial> trials() {
        return Map.of(
                Command.SAVE_CRITERIA_DRAFT,
                Trial.of(ground -> () -> drafts.save(ground.cluster(), 0, CriteriaDraft.empty())),
                Command.IMPORT_CRITERIA,
                Trial.of(ground -> {
                    var read = files.preview(ground.cluster(), CriteriaFiles.yaml(CriteriaTest.small()));
                    return () -> files.take(ground.cluster(), 0, read);
                }),
                Command.COPY_CRITERIA,
                Trial.of(ground -> {
                    var version = drafts.save(ground.otherCluster(), 0, CriteriaTest.small());
                    publishing.publish(new PublishCriteria(ground.otherCluster(), version, "", true));
                    var read = files.previewCopy(ground.cluster(), ground.otherCluster());
                    return () -> files.copy(ground.cluster(), 0, read);
                }),
                Command.PUBLISH_CRITERIA,
                Trial.of(ground -> {
                    var version = drafts.save(ground.cluster(), 0, CriteriaTest.small());
                    return () -> publishing.publish(new PublishCriteria(ground.cluster(), version, "", true));
                }),
                Command.SET_TARGETS,
                Trial.of(ground -> {
                    drafts.save(ground.cluster(), 0, CriteriaTest.small());
                    return () -> publishing.setTargets(ground.cluster(), List.of(target(ground)), "");
                }));
    }

    private static TargetChange target(Ground ground) {
        return new TargetChange(ground.unitCode(), "I.1", Optional.empty(), Optional.of(Rules.d("120")));
    }
}
