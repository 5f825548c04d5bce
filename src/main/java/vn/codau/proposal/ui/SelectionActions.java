package vn.codau.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.codau.engine.rank.FlagChoice.Candidate;
import vn.codau.proposal.CouncilMeetings;
import vn.codau.proposal.EndProposal;
import vn.codau.proposal.FlagPlace;
import vn.codau.proposal.FlagProposals;
import vn.codau.proposal.FlagSelection;
import vn.codau.proposal.ProposalCommand;
import vn.codau.proposal.SelectionRules;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;
import vn.codau.uikit.Notices;

/** What the standing body can do about the selection, as far as the phase is open for it. */
@Service
class SelectionActions {

    private final CouncilMeetings council;
    private final SelectionRules rules;
    private final FlagProposals proposals;
    private final PhaseGate gate;
    private final CurrentActor actor;

    SelectionActions(
            CouncilMeetings council,
            SelectionRules rules,
            FlagProposals proposals,
            PhaseGate gate,
            CurrentActor actor) {
        this.council = council;
        this.rules = rules;
        this.proposals = proposals;
        this.gate = gate;
        this.actor = actor;
    }

    /** The actions on the selection of one season. */
    On on(SeasonId season, FlagSelection selection, Runnable afterwards) {
        var open = gate.open(season).stream()
                .filter(command -> command.roles().contains(actor.get().role()))
                .collect(Collectors.toSet());
        return new On(season, selection, open, afterwards);
    }

    /** The buttons of one season, each shown only where it would work. */
    final class On {

        private final SeasonId season;
        private final FlagSelection selection;
        private final Set<Command> open;
        private final Runnable afterwards;
        private final UI reader = UI.getCurrentOrThrow();
        private final Div form = new Div();

        On(SeasonId season, FlagSelection selection, Set<Command> open, Runnable afterwards) {
            this.season = season;
            this.selection = selection;
            this.open = open;
            this.afterwards = afterwards;
        }

        /** The buttons, and below them the form that one of them opens. */
        Component[] all() {
            var buttons = new Div();
            buttons.addClassName("proposal-actions");
            boolean recorded = selection.council().isPresent();
            add(
                    buttons,
                    ProposalCommand.RECORD_COUNCIL,
                    recorded ? "proposal.council.correct" : "proposal.council.record",
                    this::record);
            if (recorded) {
                add(buttons, ProposalCommand.WITHDRAW_COUNCIL, "proposal.council.withdraw", this::withdraw);
            } else {
                add(buttons, ProposalCommand.SET_SELECTION_RULE, "proposal.rule.set", this::setRule);
            }
            var chosen = unproposed();
            if (!chosen.isEmpty() && selection.chosenInSeal()) {
                add(buttons, ProposalCommand.PROPOSE_FLAG, "proposal.propose", () -> propose(chosen))
                        .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            return new Component[] {buttons, form};
        }

        private Button add(Div buttons, Command command, String key, Runnable action) {
            var button = new Button(say(key), click -> action.run());
            if (open.contains(command)) {
                buttons.add(button);
            }
            return button;
        }

        private List<String> unproposed() {
            return selection.choice().candidates().stream()
                    .filter(candidate -> candidate.chosen()
                            && selection.place(candidate.unit()).isEmpty())
                    .map(Candidate::unit)
                    .toList();
        }

        private void record() {
            form.removeAll();
            var typed = new CouncilForm(selection);
            var save = new Button(
                    say("proposal.council.save"),
                    click -> typed.typed(season).ifPresent(request -> {
                        council.record(request);
                        done("proposal.council.saved");
                    }));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var buttons = new Div(save, new Button(say("proposal.ask.cancel"), click -> form.removeAll()));
            buttons.addClassName("proposal-actions");
            typed.add(buttons);
            form.add(typed);
            typed.scrollIntoView();
        }

        private void withdraw() {
            new ProposalReasonDialog(say("proposal.council.withdraw"), (reason, document) -> {
                        council.withdraw(season, selection.recordVersion(), document, reason);
                        done("proposal.council.withdrawn");
                    })
                    .open();
        }

        private void setRule() {
            var typed = new SelectionRuleForm(selection.rule());
            new ProposalReasonDialog(say("proposal.rule.set"), (reason, document) -> {
                        rules.set(typed.typed(season, document));
                        done("proposal.rule.saved");
                    })
                    .withoutReason()
                    .asking(typed)
                    .open();
        }

        private void propose(List<String> units) {
            proposals.propose(season, selection.snapshot().id(), units);
            done("proposal.proposed");
        }

        /** What can be done about a unit that is proposed. */
        Component ending(FlagPlace place) {
            if (!open.contains(ProposalCommand.END_FLAG_PROPOSAL)) {
                return new Div();
            }
            var button = new Button(say("proposal.end"), click -> end(place));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(say("proposal.end.of", selection.names().unit(place.unit())));
            return button;
        }

        private void end(FlagPlace place) {
            var state = new RadioButtonGroup<FlagPlace.State>();
            state.setLabel(selection.names().unit(place.unit()));
            state.setItems(FlagPlace.State.WITHDRAWN, FlagPlace.State.REFUSED);
            state.setItemLabelGenerator(one -> say("proposal.end." + one.name()));
            state.setValue(FlagPlace.State.WITHDRAWN);
            new ProposalReasonDialog(say("proposal.end"), (reason, document) -> {
                        proposals.end(new EndProposal(
                                season,
                                selection.snapshot().id(),
                                place.unit(),
                                place.recorded().version(),
                                state.getValue(),
                                reason,
                                document));
                        done("proposal.ended");
                    })
                    .asking(state)
                    .open();
        }

        private void done(String key) {
            Notices.done(key);
            afterwards.run();
        }

        private String say(String key, Object... arguments) {
            return reader.getTranslation(key, arguments);
        }
    }
}
