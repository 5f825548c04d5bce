package vn.codau.ranking.ui.why;

import com.vaadin.flow.component.UI;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Score;
import vn.codau.ranking.live.WhyTotal;
import vn.codau.uikit.Numerals;

/** Says in the reader's language who scored and what was entered. */
final class WhyWords {

    private final UI reader = UI.getCurrentOrThrow();
    private final WhyTotal why;

    WhyWords(WhyTotal why) {
        this.why = why;
    }

    String say(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    /** A number with the language's decimal mark. */
    String number(Object number) {
        return Numerals.shown(number, reader.getLocale());
    }

    String unit(String code) {
        return why.nameOf(code);
    }

    /** Who gave a score, and as what. */
    String scorer(Score score) {
        if (score.source() == Source.PEER && !why.namesPeers()) {
            return say("ranking.why.peer");
        }
        var key = "ranking.why.by." + score.source().name();
        return score.source() == Source.SELF || score.source() == Source.VERIFIED
                ? say(key)
                : say(key, unit(score.by()));
    }

    /** What was entered, as the criterion's rule means it. */
    String entered(Leaf leaf, Input input) {
        return switch (input) {
            case Input.VolumeAndRate(var volume, var rate) ->
                say("ranking.why.entered.grid", number(volume), number(rate));
            case Input.Text(var text) -> text(leaf, text);
        };
    }

    private String text(Leaf leaf, String text) {
        return switch (leaf.rule()) {
            case PassFail passOrFail -> say("ranking.why.entered." + text);
            case Levels levels -> say("ranking.why.entered.level", text);
            case PerEvent events -> say("ranking.why.entered.events", text);
            default -> say("ranking.why.entered.value", number(text));
        };
    }
}
