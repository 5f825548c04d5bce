package vn.codau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import vn.codau.shared.AccountMenu;
import vn.codau.shared.SeasonChip;
import vn.codau.uikit.Countdown;

/** The bar above every screen: brand, season and deadline, language, light and dark, account. */
class Header extends Div {

    Header(Optional<SeasonChip> season, Optional<AccountMenu> account, Optional<SearchField> search, Clock clock) {
        addClassName("portal-header");
        add(brand());
        search.ifPresent(this::add);
        season.ifPresent(seasons ->
                seasons.now(getLocale()).ifPresent(now -> add(chip(now, seasonName(seasons, now), clock))));
        add(new LanguageSwitch(), new SchemeSwitch());
        account.filter(AccountMenu::isSignedIn).ifPresent(menu -> add(new AccountButton(menu)));
    }

    private Anchor brand() {
        var mark = new Image("icons/mark.svg", "");
        var name = new Span(getTranslation("uikit.brand"));
        var brand = new Anchor("", mark, name);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", getTranslation("shell.brand.home"));
        return brand;
    }

    /** Where there are several seasons, its name lets people turn to another. */
    private static Component seasonName(SeasonChip seasons, SeasonChip.Now now) {
        var choices = seasons.choices();
        if (choices.size() > 1) {
            return new SeasonSwitch(choices, seasons::choose);
        }
        var season = new Span(now.season());
        season.addClassName("season-name");
        season.setTitle(now.season());
        return season;
    }

    private Div chip(SeasonChip.Now now, Component season, Clock clock) {
        var phase = new Span(now.phase());
        phase.addClassName("season-phase");
        var chip = new Div(season, phase);
        chip.addClassName("season-chip");
        now.until().ifPresent(until -> chip.add(new Countdown(until, clock.instant())));
        return chip;
    }
}
