package vn.codau.criteria.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a field of a draft is called: the key of its name, and the places in lists that lead to it.
 *
 * @param key empty for a field that no screen knows
 * @param places counted from 1
 */
public record FieldKey(Optional<String> key, List<String> places) {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    /** The keys of the names, by field without the places in lists. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("code", "criteria.node.code"),
            Map.entry("title", "criteria.node.title"),
            Map.entry("children", "criteria.tree.node"),
            Map.entry("nodes", "criteria.tree.node"),
            Map.entry("counts", "criteria.counts"),
            Map.entry("pick", "criteria.pick"),
            Map.entry("floor", "criteria.floor"),
            Map.entry("caps.base", "criteria.caps.base"),
            Map.entry("caps.bonus", "criteria.caps.bonus"),
            Map.entry("caps.deduction", "criteria.caps.deduction"),
            Map.entry("scorer", "criteria.scorer"),
            Map.entry("settlement", "criteria.settlement"),
            Map.entry("settlement.by", "criteria.settlement"),
            Map.entry("settlement.combine", "criteria.combine"),
            Map.entry("rule", "criteria.measure"),
            Map.entry("rule.type", "criteria.measure"),
            Map.entry("rule.max", "criteria.measure.max"),
            Map.entry("rule.min", "criteria.measure.min"),
            Map.entry("rule.step", "criteria.measure.step"),
            Map.entry("rule.points", "criteria.measure.points"),
            Map.entry("rule.target", "criteria.measure.target"),
            Map.entry("rule.from", "criteria.measure.from"),
            Map.entry("rule.full", "criteria.measure.full"),
            Map.entry("rule.atTarget", "criteria.measure.atTarget"),
            Map.entry("rule.lowerIsBetter", "criteria.measure.lowerIsBetter"),
            Map.entry("rule.levels", "criteria.measure.levels"),
            Map.entry("rule.levels.code", "criteria.level.code"),
            Map.entry("rule.levels.points", "criteria.measure.points"),
            Map.entry("rule.levels.text", "criteria.level.text"),
            Map.entry("rule.bands", "criteria.measure.bands"),
            Map.entry("rule.bands.from", "criteria.band.from"),
            Map.entry("rule.bands.points", "criteria.measure.points"),
            Map.entry("rule.rows", "criteria.measure.rows"),
            Map.entry("rule.rows.from", "criteria.row.from"),
            Map.entry("rule.rows.bands", "criteria.measure.bands"),
            Map.entry("rule.rows.bands.from", "criteria.band.from"),
            Map.entry("rule.rows.bands.points", "criteria.measure.points"),
            Map.entry("guidance.description", "criteria.guidance.description"),
            Map.entry("guidance.measure", "criteria.guidance.measure"),
            Map.entry("guidance.evidence", "criteria.guidance.evidence"),
            Map.entry("guidance.evidenceAbove", "criteria.guidance.evidenceAbove"),
            Map.entry("concerns", "criteria.concerns"),
            Map.entry("concerns.kinds", "criteria.concerns.kinds"),
            Map.entry("concerns.criterion", "criteria.concerns.criterion"),
            Map.entry("concerns.answers", "criteria.concerns.answers"),
            Map.entry("scale", "criteria.table.scale"),
            Map.entry("decimals", "criteria.table.decimals"),
            Map.entry("notApplicable", "criteria.notApplicable"),
            Map.entry("standard", "criteria.table.standard"),
            Map.entry("commentBeyond", "criteria.table.commentBeyond"),
            Map.entry("tieBreaks", "criteria.tieBreaks"),
            Map.entry("targets", "criteria.targets"),
            Map.entry("peers.mode", "criteria.peers"),
            Map.entry("peers.scorers", "criteria.peers.scorers"),
            Map.entry("peers.seed", "criteria.peers.seed"),
            Map.entry("peers.forbidden", "criteria.measure.forbidden"));

    public FieldKey {
        places = List.copyOf(places);
    }

    /** Of a field such as {@code rule.levels[1].points}. */
    public static FieldKey of(String field) {
        return new FieldKey(
                Optional.ofNullable(KEYS.get(INDEX.matcher(field).replaceAll(""))),
                INDEX.matcher(field)
                        .results()
                        .map(found -> Integer.toString(Integer.parseInt(found.group(1)) + 1))
                        .toList());
    }
}
