package vn.codau.engine.season;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;

/** The targets of a cluster's units: a unit's own, else the rule's. */
public final class Targets {

    private final List<Target> all;
    private final Map<String, Map<String, Decimal>> ownByLeaf = new HashMap<>();

    Targets(List<Target> all) {
        this.all = List.copyOf(all);
        for (var target : all) {
            ownByLeaf
                    .computeIfAbsent(target.criterion(), code -> new HashMap<>())
                    .put(target.unit(), target.value());
        }
    }

    /** The target that counts for that unit and leaf, if there is one; it may be 0. */
    public Optional<Decimal> of(String unit, Leaf leaf) {
        var own = ownByLeaf.getOrDefault(leaf.code(), Map.of()).get(unit);
        return own != null ? Optional.of(own) : leaf.rule().target();
    }

    /** The units' own targets, in the order in which they were given. */
    public List<Target> all() {
        return all;
    }
}
