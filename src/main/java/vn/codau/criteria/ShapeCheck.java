package vn.codau.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.pack.CriteriaText;

/** What is wrong with a draft by itself, whatever cluster it is for. */
final class ShapeCheck {

    private static final Set<String> KNOWN =
            Set.of("scale", "decimals", "notApplicable", "settlement", "standard", "commentBeyond", "peers");

    private ShapeCheck() {}

    static List<Finding> of(CriteriaDraft draft) {
        var findings = new ArrayList<Finding>();
        var reading = new GuidanceReading(draft, findings);
        reading.guidance();
        reading.commentBeyond();
        reading.peers();
        ConcernReading.of(draft, findings);
        draft.fields().names().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> findings.add(Finding.error("", name, "unknownField", name)));
        try {
            CriteriaText.read(DraftPack.text(draft, 1));
        } catch (InvalidSeason refused) {
            refused.problems().forEach(problem -> findings.add(DraftPack.finding(draft, problem)));
        }
        return findings;
    }
}
