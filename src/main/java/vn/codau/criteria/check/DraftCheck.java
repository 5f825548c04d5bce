package vn.codau.criteria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.codau.criteria.draft.ClusterFacts;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.pack.season.CriteriaText;

/**
 * Checks a draft against the rules of the season pack and against the cluster that it is for (kiểm tra trước khi ban hành).
 *
 * @param table what it would publish; empty if there is an error
 * @param findings everything that is wrong or doubtful
 */
public record DraftCheck(Optional<CriteriaTable> table, List<CriteriaFinding> findings) {

    public DraftCheck {
        findings = List.copyOf(findings);
    }

    /** Checks the draft as the version of that number. */
    public static DraftCheck of(CriteriaDraft draft, int version, ClusterFacts facts) {
        var findings = new ArrayList<CriteriaFinding>();
        var reading = new GuidanceReader(draft, findings);
        var guidance = reading.guidance();
        var commentBeyond = reading.commentBeyond();
        var peers = reading.peers();
        var concerns = ConcernReader.of(draft, findings);
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
        return new DraftCheck(table.filter(right -> findings.stream().noneMatch(CriteriaFinding::isError)), findings);
    }

    public List<CriteriaFinding> errors() {
        return findings.stream().filter(CriteriaFinding::isError).toList();
    }

    public List<CriteriaFinding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
