package vn.codau.ranking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.engine.rank.Leading;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.uikit.Moments;
import vn.codau.uikit.OpinionsSaid;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Says how far the ranking can be relied on, and who leads or why nobody does yet. */
final class RankingHead extends Div {

    private final LiveRanking ranking;

    RankingHead(LiveRanking ranking) {
        this.ranking = ranking;
        addClassName("ranking-head");
        add(ranking.sealed().map(this::sealed).orElseGet(this::provisional));
        add(ranking.showsRanks() ? leader() : new Paragraph(getTranslation("ranking.ranks.hidden")));
        ranking.decision().ifPresent(decision -> {
            var key = ranking.decisionUnfit() ? "ranking.decision.unfit" : "ranking.decision.said";
            add(new Paragraph(getTranslation(
                    key, decision.document(), decision.reason(), decision.by(), Moments.shown(decision.at()))));
            add(new OpinionsSaid(decision.otherOpinions()));
        });
    }

    private Div provisional() {
        return new Div(
                new StatusBadge(getTranslation("ranking.provisional"), Tone.WARNING),
                new Paragraph(getTranslation("ranking.provisional.text")));
    }

    private Div sealed(Snapshot snapshot) {
        return new Div(
                new StatusBadge(getTranslation("ranking.sealed"), Tone.GOOD),
                new Paragraph(getTranslation(
                        "ranking.sealed.text",
                        snapshot.number(),
                        Moments.shown(snapshot.sealedAt()),
                        snapshot.shortHash())));
    }

    private Paragraph leader() {
        var leading = ranking.ranking().leading();
        var text = leading.status() == Leading.Status.DECIDED
                ? getTranslation("ranking.leading.DECIDED", name(leading.unit().orElseThrow()))
                : getTranslation("ranking.leading." + leading.status().name());
        var line = new Paragraph(text);
        line.addClassName("ranking-leader");
        return line;
    }

    private String name(String code) {
        return ranking.cluster().members().stream()
                .filter(member -> member.code().equals(code))
                .map(Member::name)
                .findFirst()
                .orElse(code);
    }
}
