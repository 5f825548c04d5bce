package vn.codau.criteria.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftConcerns;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.Concern;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.Fields;
import vn.codau.organisation.unit.UnitKind;

/** Understands whom a draft says its nodes concern: {@code kinds} and {@code answers} name several with semicolons. */
public final class ConcernReader {

    public static final String FIELD = "concerns";
    public static final String KINDS = "kinds";
    public static final String CRITERION = "criterion";
    public static final String ANSWERS = "answers";

    private static final Set<String> KNOWN = Set.of(KINDS, CRITERION, ANSWERS);

    private final List<CriteriaFinding> findings;

    private ConcernReader(List<CriteriaFinding> findings) {
        this.findings = findings;
    }

    /** Reads all of a draft and adds what is wrong with any to the findings. */
    public static DraftConcerns of(CriteriaDraft draft, List<CriteriaFinding> findings) {
        var reading = new ConcernReader(findings);
        var concerns = new DraftConcerns(draft);
        draft.all()
                .forEach(node -> node.fields().inner(FIELD).ifPresent(typed -> {
                    var concern = reading.concern(node, typed);
                    if (!concern.equals(Concern.EVERYBODY)) {
                        concerns.put(node, concern);
                    }
                }));
        findings.addAll(new ConcernCheck(draft, concerns).findings());
        return concerns;
    }

    /** Writes what is published into a draft's node. */
    public static void tell(DraftNode node, Concern concern) {
        if (concern.equals(Concern.EVERYBODY)) {
            return;
        }
        var fields = node.fields()
                .open(FIELD)
                .set(KINDS, concern.kinds().stream().map(UnitKind::name).collect(Collectors.joining("; ")));
        concern.where()
                .ifPresent(other ->
                        fields.set(CRITERION, other.criterion()).set(ANSWERS, String.join("; ", other.values())));
    }

    private Concern concern(DraftNode node, Fields typed) {
        typed.names().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name ->
                        findings.add(CriteriaFinding.error(node.id(), FIELD + "." + name, "unknownField", name)));
        return new Concern(kinds(node, typed), answer(node, typed));
    }

    private List<UnitKind> kinds(DraftNode node, Fields typed) {
        var kinds = new ArrayList<UnitKind>();
        for (var name : parts(typed.text(KINDS))) {
            Arrays.stream(UnitKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            kinds::add,
                            () -> findings.add(
                                    CriteriaFinding.error(node.id(), FIELD + "." + KINDS, "unknownUnitKind", name)));
        }
        return kinds;
    }

    private Optional<Concern.Answer> answer(DraftNode node, Fields typed) {
        var answers = parts(typed.text(ANSWERS));
        if (typed.has(CRITERION) && !answers.isEmpty()) {
            return Optional.of(new Concern.Answer(typed.text(CRITERION), answers));
        }
        if (typed.has(CRITERION) || !answers.isEmpty()) {
            var lacking = typed.has(CRITERION) ? ANSWERS : CRITERION;
            findings.add(CriteriaFinding.error(node.id(), FIELD + "." + lacking, "missing"));
        }
        return Optional.empty();
    }

    static List<String> parts(String typed) {
        return Arrays.stream(typed.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
