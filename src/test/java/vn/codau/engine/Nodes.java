package vn.codau.engine;

import static vn.codau.engine.Rules.some;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Group.Caps;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.Settlement;

/** Criteria trees in a few short lines. */
public final class Nodes {

    private Nodes() {}

    public static Leaf base(String code, Rule rule) {
        return leaf(code, Counts.BASE, rule);
    }

    public static Leaf bonus(String code, Rule rule) {
        return leaf(code, Counts.BONUS, rule);
    }

    public static Leaf deduction(String code, Rule rule) {
        return leaf(code, Counts.DEDUCTION, rule);
    }

    public static Leaf leaf(String code, Counts counts, Rule rule) {
        return new Leaf(code, "Tiêu chí " + code, counts, rule, Optional.empty(), Optional.empty());
    }

    public static Leaf settled(Settlement settlement, Leaf leaf) {
        return new Leaf(leaf.code(), leaf.title(), leaf.counts(), leaf.rule(), Optional.of(settlement), leaf.scorer());
    }

    public static Leaf scoredBy(String scorer, Leaf leaf) {
        return new Leaf(leaf.code(), leaf.title(), leaf.counts(), leaf.rule(), leaf.settlement(), Optional.of(scorer));
    }

    public static Group sum(String code, Node... children) {
        return new Group(code, "Nhóm " + code, List.of(children), Pick.SUM, Caps.NONE, Optional.empty());
    }

    public static Group best(String code, Node... children) {
        return new Group(code, "Nhóm " + code, List.of(children), Pick.BEST, Caps.NONE, Optional.empty());
    }

    public static Group capBase(String cap, Group group) {
        return withCaps(
                group, new Caps(some(cap), group.caps().bonus(), group.caps().deduction()));
    }

    public static Group capBonus(String cap, Group group) {
        return withCaps(
                group, new Caps(group.caps().base(), some(cap), group.caps().deduction()));
    }

    public static Group capDeduction(String cap, Group group) {
        return withCaps(group, new Caps(group.caps().base(), group.caps().bonus(), some(cap)));
    }

    public static Group floor(String floor, Group group) {
        return new Group(group.code(), group.title(), group.children(), group.pick(), group.caps(), some(floor));
    }

    private static Group withCaps(Group group, Caps caps) {
        return new Group(group.code(), group.title(), group.children(), group.pick(), caps, group.floor());
    }
}
