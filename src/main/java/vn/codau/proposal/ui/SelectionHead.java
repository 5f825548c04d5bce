package vn.codau.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.proposal.council.CouncilMinutes;
import vn.codau.proposal.council.CouncilRecord;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.OpinionsSaid;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Says how far the selection has come, whether the Council had a quorum, and by which rule it chooses. */
final class SelectionHead extends Div {

    private final FlagSelection selection;

    SelectionHead(FlagSelection selection) {
        this.selection = selection;
        addClassName("proposal-head");
        add(line(state(), "proposal.state." + stateName()));
        selection.council().ifPresent(record -> {
            add(council(record));
            add(new OpinionsSaid(record.minutes().otherOpinions()));
        });
        add(rule());
    }

    private String stateName() {
        if (selection.council().isEmpty()) {
            return "open";
        }
        if (!selection.isQuorate()) {
            return "inquorate";
        }
        if (selection.isOvertaken()) {
            return "overtaken";
        }
        if (!selection.chosenInSeal()) {
            return "unsealed";
        }
        return selection.choice().status() == FlagChoice.Status.TIE_AT_CUT ? "tied" : "sealed";
    }

    private StatusBadge state() {
        var name = stateName();
        var tone = switch (name) {
            case "sealed" -> Tone.GOOD;
            case "inquorate", "overtaken" -> Tone.BAD;
            case "open" -> Tone.NEUTRAL;
            default -> Tone.WARNING;
        };
        return new StatusBadge(getTranslation("proposal.badge." + name), tone);
    }

    private Div line(StatusBadge badge, String key) {
        return new Div(
                badge, new Paragraph(getTranslation(key, selection.snapshot().number())));
    }

    private Div council(CouncilRecord record) {
        boolean met = selection.isQuorate();
        var badge = new StatusBadge(
                getTranslation(met ? "proposal.quorum.met" : "proposal.quorum.missed"), met ? Tone.GOOD : Tone.BAD);
        return new Div(
                badge,
                new Paragraph(getTranslation(
                                "proposal.quorum.text",
                                record.present(),
                                record.members(),
                                selection.rule().quorum().needed(record.members()),
                                selection.rule().quorum().toString(),
                                record.recorded().document(),
                                Moments.day(record.minutes().heldOn()))
                        + signed(record.minutes())));
    }

    private String signed(CouncilMinutes minutes) {
        return minutes.isSigned()
                ? " " + getTranslation("proposal.council.signed", minutes.chair(), minutes.secretary())
                : "";
    }

    private Paragraph rule() {
        var flag = selection.rule().flag();
        var of = flag.threshold().of() == Electorate.ALL ? "proposal.rule.ofAll" : "proposal.rule.ofPresent";
        var text = getTranslation(
                "proposal.rule.text",
                Numerals.shown(flag.threshold().percent(), getLocale()),
                getTranslation(of),
                selection.rule().quorum().toString());
        var source = selection
                .rule()
                .recorded()
                .map(found -> getTranslation("proposal.rule.recorded", found.document()))
                .orElseGet(() -> getTranslation(
                        "proposal.rule.usual",
                        selection.law().council().quorumSource().toString(),
                        selection.law().council().approvalSource().toString()));
        return new Paragraph(text + " " + source);
    }
}
