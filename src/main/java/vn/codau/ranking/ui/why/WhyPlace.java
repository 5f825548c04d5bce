package vn.codau.ranking.ui.why;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Blocker;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.rank.TieBreakStep;
import vn.codau.ranking.live.WhyTotal;

/** Says why a unit has its rank: how far it is from its neighbours, or which tie-break parted them, with both values. */
final class WhyPlace extends Div {

    private final WhyWords words;
    private final WhyTotal why;

    WhyPlace(WhyWords words, WhyTotal why) {
        this.words = words;
        this.why = why;
        addClassName("why-place");
        int rank = why.standing().rank();
        add(new Paragraph(rank > 0 ? words.say("ranking.why.rank", rank) : words.say("ranking.why.rank.hidden")));
        why.above().ifPresent(above -> beside(above.standing(), why.standing(), above));
        why.below().ifPresent(below -> beside(why.standing(), below.standing(), below));
        why.standing().blockers().forEach(this::blocked);
    }

    private void blocked(Blocker blocker) {
        add(new Paragraph(words.say("ranking.blocker." + blocker.name())));
    }

    private void beside(Standing better, Standing worse, WhyTotal.Neighbour neighbour) {
        var other = words.unit(neighbour.standing().unit());
        boolean isAbove = neighbour.standing().equals(better);
        if (neighbour.steps().isEmpty()) {
            var gap = total(better).minus(total(worse));
            if (gap.signum() != 0) {
                add(new Paragraph(
                        words.say(isAbove ? "ranking.why.less" : "ranking.why.more", words.number(gap), other)));
                return;
            }
        }
        tied(other, neighbour, isAbove);
    }

    private void tied(String other, WhyTotal.Neighbour neighbour, boolean isAbove) {
        var list = new UnorderedList();
        for (var step : neighbour.steps()) {
            var own = isAbove ? step.below() : step.above();
            var its = isAbove ? step.above() : step.below();
            var key = step.separates() ? "ranking.why.tie.decides" : "ranking.why.tie.equal";
            list.add(new ListItem(words.say(key, tieBreak(step), words.number(own), words.number(its))));
        }
        add(new Paragraph(words.say("ranking.why.tie", other)), list);
        if (neighbour.steps().stream().noneMatch(TieBreakStep::separates)) {
            add(new Paragraph(
                    words.say("ranking.why.tie.undecided", why.standing().rank())));
        }
    }

    private String tieBreak(TieBreakStep step) {
        return TieBreakWords.of(step.tieBreak(), words::say);
    }

    private static Points total(Standing standing) {
        return standing.score().orElseThrow().total();
    }
}
