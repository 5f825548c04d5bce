package vn.codau.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.pack.CriteriaText;

/**
 * Checks a draft against the rules of the season pack and against the cluster that it is for (kiểm tra trước khi ban hành).
 *
 * @param table what it would publish; empty if there is an error
 * @param findings everything that is wrong or doubtful
 */
public record DraftCheck(Optional<CriteriaTable> table, List<Finding> findings) {

    public DraftCheck {
        findings = List.copyOf(findings);
    }

    /** Checks the draft as the version of that number. */
    static DraftCheck of(CriteriaDraft draft, int version, ClusterFacts facts) {
        var findings = new ArrayList<Finding>();
        var reading = new GuidanceReading(draft, findings);
        var guidance = reading.guidance();
        var commentBeyond = reading.commentBeyond();
        var peers = reading.peers();
        var concerns = ConcernReading.of(draft, findings);
        var targets = facts.targetsOf(draft);
        Optional<CriteriaTable> table = Optional.empty();
        try {
            var measure = CriteriaText.read(
                    DraftPack.text(draft, version), facts.memberCodes(), concerns.filled(targets, facts.kinds()));
            table = Optional.of(new CriteriaTable(
                    facts.cluster().id(),
                    facts.cluster().season(),
                    measure.criteria(),
                    measure.settlement(),
                    measure.tieBreaks(),
                    measure.minTotal(),
                    peers,
                    commentBeyond,
                    guidance,
                    concerns.byCode(),
                    targets));
        } catch (InvalidSeason refused) {
            refused.problems().stream()
                    .map(problem -> DraftPack.finding(draft, problem))
                    .forEach(findings::add);
        }
        var whole = table;
        findings.addAll(new Preflight(draft, facts, peers).findings());
        whole.ifPresent(right -> findings.addAll(new TablePreflight(draft, facts, right).findings()));
        return new DraftCheck(table.filter(right -> findings.stream().noneMatch(Finding::isError)), findings);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
