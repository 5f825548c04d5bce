package vn.codau.season.ui;

import com.vaadin.flow.component.html.DescriptionList;
import vn.codau.engine.law.RuleSet;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.uikit.Moments;

/** What a season is, with the law it is held under and where that stands. */
final class SeasonFacts extends DescriptionList {

    SeasonFacts(SeasonDetails details) {
        addClassName("season-facts");
        fact("code", details.code());
        fact("kind", getTranslation("season.kind." + details.kind().name()));
        fact("theme", details.theme().isEmpty() ? "–" : details.theme());
        fact("from", Moments.day(details.from()));
        fact("to", Moments.day(details.to()));
        law(details.rules());
    }

    private void law(RuleSet rules) {
        fact("law", rules.law().toString());
        fact("decree", rules.decree().toString());
        fact("circular", rules.circular().toString());
        var percent = rules.flagCapPercent().toString();
        fact(
                "cap",
                getTranslation(
                        "season.law.cap",
                        percent,
                        rules.flagCapOfLeaders().wording(),
                        rules.flagCapOfLeaders().citation().toString()));
    }

    private void fact(String name, String text) {
        add(new Term(getTranslation("season.field." + name)), new Description(text));
    }
}
