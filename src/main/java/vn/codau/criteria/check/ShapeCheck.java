package vn.codau.criteria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.pack.season.CriteriaText;

/** What is wrong with a draft by itself, whatever cluster it is for. */
public final class ShapeCheck {

    private static final Set<String> KNOWN =
            Set.of("scale", "decimals", "notApplicable", "settlement", "standard", "commentBeyond", "peers");

    private ShapeCheck() {}

    public static List<CriteriaFinding> of(CriteriaDraft draft) {
        var findings = new ArrayList<CriteriaFinding>();
        var reading = new GuidanceReader(draft, findings);
        reading.guidance();
        reading.commentBeyond();
        reading.peers();
        ConcernReader.of(draft, findings);
        draft.fields().names().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> findings.add(CriteriaFinding.error("", name, "unknownField", name)));
        try {
            CriteriaText.read(DraftPack.text(draft, 1));
        } catch (InvalidSeason refused) {
            refused.problems().forEach(problem -> findings.add(DraftPack.finding(draft, problem)));
        }
        return findings;
    }
}
