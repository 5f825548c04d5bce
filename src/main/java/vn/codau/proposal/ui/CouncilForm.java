package vn.codau.proposal.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.rank.FlagChoice.Candidate;
import vn.codau.proposal.council.CouncilMinutes;
import vn.codau.proposal.council.CouncilRecord;
import vn.codau.proposal.council.RecordCouncil;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;
import vn.codau.uikit.OpinionsField;
import vn.codau.uikit.Pickers;
import vn.codau.uikit.RecordForm;

/** What the Council's minutes say, to be typed in: who was there, and how many votes each candidate got. */
final class CouncilForm extends Div {

    private final FlagSelection selection;
    private final IntegerField members = count("proposal.council.members");
    private final IntegerField present = count("proposal.council.present");
    private final DatePicker day = Pickers.day(getTranslation("proposal.council.day"));
    private final TextField document = text("proposal.council.document", Longest.DOCUMENT);
    private final TextField chair = text("proposal.council.chair", Longest.NAMED);
    private final TextField secretary = text("proposal.council.secretary", Longest.NAMED);
    private final OpinionsField opinions = new OpinionsField();
    private final TextField reason = text("proposal.council.reason", Longest.REASON);
    private final Paragraph quorum = new Paragraph();
    private final Map<String, IntegerField> votes = new LinkedHashMap<>();
    private final RecordForm<CouncilMinutes> minutes = new RecordForm<>(CouncilMinutes.class);

    /** Votes by unit, and beside them how many there were. */
    private final Binder<Map<String, Integer>> numbers = new Binder<>();

    CouncilForm(FlagSelection selection) {
        this.selection = selection;
        addClassName("proposal-council");
        reason.setVisible(selection.recordVersion() > 0);
        reason.addClassName("proposal-reason");
        quorum.getElement().setAttribute("role", "status");
        selection.choice().candidates().forEach(candidate -> votes.put(candidate.unit(), votesOf(candidate)));
        bind();
        selection.council().ifPresent(this::show);
        Stream.of(members, present).forEach(field -> field.addValueChangeListener(change -> sayQuorum()));
        sayQuorum();
        var fields = new Div(members, present, day, document, chair, secretary);
        fields.addClassName("proposal-fields");
        add(new H2(getTranslation("proposal.council.title")), fields, quorum, grid(), opinions, reason);
    }

    private void bind() {
        var missing = getTranslation("proposal.council.missing");
        numbers.forField(members).asRequired(missing).bind(none -> null, (none, count) -> {});
        numbers.forField(present).asRequired(missing).bind(none -> null, (none, count) -> {});
        votes.forEach((unit, field) -> numbers.forField(field)
                .withValidator(Objects::nonNull, missing)
                .bind(counted -> counted.get(unit), (counted, count) -> counted.put(unit, count)));
        var binder = minutes.binder();
        binder.forField(day).asRequired(missing).bind("heldOn");
        binder.forField(chair).bind("chair");
        binder.forField(secretary).bind("secretary");
        binder.forField(opinions)
                .withConverter(OtherOpinions::new, OtherOpinions::text)
                .bind("otherOpinions");
    }

    private void show(CouncilRecord record) {
        members.setValue(record.members());
        present.setValue(record.present());
        minutes.show(record.minutes());
        document.setValue(record.recorded().document());
        record.votes()
                .forEach((unit, count) ->
                        Optional.ofNullable(votes.get(unit)).ifPresent(field -> field.setValue(count)));
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private IntegerField count(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private IntegerField votesOf(Candidate candidate) {
        var field = new IntegerField();
        field.setMin(0);
        field.setWidth("6rem");
        field.setAriaLabel(
                getTranslation("proposal.council.votesOf", selection.names().unit(candidate.unit())));
        return field;
    }

    private Grid<Candidate> grid() {
        var grid = new Grid<Candidate>();
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(candidate -> selection.names().unit(candidate.unit()))
                .setHeader(getTranslation("proposal.column.unit"))
                .setFlexGrow(2);
        grid.addColumn(candidate -> selection.names().cluster(candidate.cluster()))
                .setHeader(getTranslation("proposal.column.cluster"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(candidate ->
                        Optional.ofNullable(votes.get(candidate.unit())).orElseThrow()))
                .setKey("votes")
                .setHeader(getTranslation("proposal.column.votes"))
                .setWidth("9rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.setItems(selection.choice().candidates());
        return grid;
    }

    /** While it is typed: it is the minutes' reader who has to notice that the meeting could not decide. */
    private void sayQuorum() {
        boolean known = !members.isEmpty() && !present.isEmpty();
        quorum.setVisible(known);
        if (known) {
            var rule = selection.rule().quorum();
            boolean met = rule.isMet(members.getValue(), present.getValue());
            quorum.setText(getTranslation(
                    met ? "proposal.council.quorumMet" : "proposal.council.quorumMissed",
                    rule.needed(members.getValue()),
                    members.getValue()));
            quorum.setClassName("proposal-bad", !met);
        }
    }

    /** What is typed; empty, and said at the fields, while a number or the day is missing. */
    Optional<RecordCouncil> typed(SeasonId season) {
        var counted = new LinkedHashMap<String, Integer>();
        var areCounted = numbers.writeBeanIfValid(counted);
        if (!minutes.isComplete() || !areCounted) {
            return Optional.empty();
        }
        return Optional.of(new RecordCouncil(
                season,
                selection.snapshot().id(),
                selection.recordVersion(),
                RecordCouncil.council(members.getValue(), present.getValue(), counted),
                minutes.typed(),
                document.getValue(),
                reason.getValue()));
    }
}
