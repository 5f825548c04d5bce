package vn.codau.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.organisation.UnitKind;

/** Understands whom a draft says its nodes concern: {@code kinds} and {@code answers} name several with semicolons. */
final class ConcernReading {

    static final String FIELD = "concerns";
    static final String KINDS = "kinds";
    static final String CRITERION = "criterion";
    static final String ANSWERS = "answers";

    private static final Set<String> KNOWN = Set.of(KINDS, CRITERION, ANSWERS);

    private final List<Finding> findings;

    private ConcernReading(List<Finding> findings) {
        this.findings = findings;
    }

    /** Reads all of a draft and adds what is wrong with any to the findings. */
    static DraftConcerns of(CriteriaDraft draft, List<Finding> findings) {
        var reading = new ConcernReading(findings);
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
    static void tell(DraftNode node, Concern concern) {
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
                .forEach(name -> findings.add(Finding.error(node.id(), FIELD + "." + name, "unknownField", name)));
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
                            () -> findings.add(Finding.error(node.id(), FIELD + "." + KINDS, "unknownUnitKind", name)));
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
            findings.add(Finding.error(node.id(), FIELD + "." + lacking, "missing"));
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
