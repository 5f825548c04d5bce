package vn.codau.ranking.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.codau.engine.margin.Flip;
import vn.codau.engine.margin.FlipMargin;
import vn.codau.engine.rank.Leading;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Numerals;

/** Says on demand how near another unit is to leading: the smallest change of one cell. */
final class MarginPanel extends Div {

    private final RankingQueries rankings;
    private final LiveRanking ranking;
    private final Paragraph answer = new Paragraph();

    MarginPanel(RankingQueries rankings, LiveRanking ranking) {
        this.rankings = rankings;
        this.ranking = ranking;
        addClassName("ranking-margin");
        answer.getElement().setAttribute("role", "status");
        var sandbox = new Anchor("what-if/" + ranking.cluster().code(), getTranslation("ranking.whatIf.title"));
        add(new Div(new Button(getTranslation("ranking.margin.ask"), click -> show()), sandbox), answer);
    }

    private void show() {
        try {
            var margin = rankings.margin(ranking.cluster().id());
            answer.setText(said(margin));
            margin.flip().ifPresent(flip -> answer.add(new Text(" "), trying(flip)));
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
    }

    /** Leads to the sandbox, with this very change tried. */
    private Anchor trying(Flip flip) {
        var parameters = QueryParameters.simple(Map.of(
                "unit",
                flip.unit(),
                "criterion",
                flip.criterion(),
                "points",
                flip.to().toString()));
        return new Anchor(
                "what-if/" + ranking.cluster().code() + "?" + parameters.getQueryString(),
                getTranslation("ranking.whatIf.tryThis"));
    }

    private String said(FlipMargin margin) {
        return margin.flip().map(this::said).orElseGet(() -> getTranslation("ranking.margin.none"));
    }

    private String said(Flip flip) {
        var after = flip.after().status() == Leading.Status.DECIDED
                ? getTranslation(
                        "ranking.leading.DECIDED", name(flip.after().unit().orElseThrow()))
                : getTranslation("ranking.leading." + flip.after().status().name());
        return getTranslation(
                "ranking.margin.said",
                shown(flip.change()),
                name(flip.unit()),
                flip.criterion(),
                shown(flip.from()),
                shown(flip.to()),
                after);
    }

    private String shown(Object number) {
        return Numerals.shown(number, getLocale());
    }

    private String name(String code) {
        return ranking.cluster().members().stream()
                .filter(member -> member.code().equals(code))
                .map(Member::name)
                .findFirst()
                .orElse(code);
    }
}
