package vn.codau.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.codau.meeting.ReviewMeeting;
import vn.codau.meeting.UnitLine;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.shared.text.Longest;

/** A line for each member: who came for it, and how many votes it got. */
final class MeetingUnits extends Grid<MeetingUnits.Line> {

    private final List<Line> lines;

    MeetingUnits(ClusterView cluster, Optional<ReviewMeeting> recorded) {
        addClassName("meeting-units");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> line.member.name())
                .setHeader(getTranslation("meeting.column.unit"))
                .setFlexGrow(2)
                .setWidth("12rem");
        addField("came", line -> line.came).setWidth("6rem").setFlexGrow(0);
        addField("note", line -> line.note).setFlexGrow(3).setWidth("14rem");
        addField("votes", line -> line.votes).setWidth("7rem").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
        lines = cluster.members().stream()
                .map(member -> new Line(member, recorded.flatMap(meeting -> line(meeting, member))))
                .toList();
        setItems(lines);
    }

    private Column<Line> addField(String column, Function<Line, Component> field) {
        return addColumn(new ComponentRenderer<>(field::apply))
                .setKey(column)
                .setHeader(getTranslation("meeting.column." + column));
    }

    private static Optional<UnitLine> line(ReviewMeeting meeting, Member member) {
        return meeting.lines().stream()
                .filter(line -> line.unit().equals(member.unit()))
                .findFirst();
    }

    void close() {
        lines.forEach(Line::close);
    }

    List<UnitLine> typed() {
        return lines.stream().map(Line::typed).toList();
    }

    /** What is typed for one member. */
    final class Line {

        private final Member member;
        private final Checkbox came = new Checkbox(true);
        private final TextField note = new TextField();
        private final IntegerField votes = new IntegerField();

        Line(Member member, Optional<UnitLine> recorded) {
            this.member = member;
            came.setAriaLabel(label("meeting.field.came"));
            note.setAriaLabel(label("meeting.field.note"));
            note.setMaxLength(Longest.NAMED);
            note.setWidthFull();
            votes.setAriaLabel(label("meeting.field.votes"));
            votes.setMin(0);
            votes.setWidth("5rem");
            recorded.ifPresent(line -> {
                came.setValue(line.came());
                note.setValue(line.note());
                line.votes().ifPresent(votes::setValue);
            });
            came.addValueChangeListener(change -> ask());
            ask();
        }

        private String label(String key) {
            return MeetingUnits.this.getTranslation(key, member.name());
        }

        /** The same field asks who came, or why nobody did. */
        private void ask() {
            note.setPlaceholder(MeetingUnits.this.getTranslation(
                    came.getValue() ? "meeting.field.representative" : "meeting.field.absence"));
        }

        private void close() {
            came.setReadOnly(true);
            note.setReadOnly(true);
            votes.setReadOnly(true);
        }

        private UnitLine typed() {
            var count = votes.getOptionalValue();
            return new UnitLine(
                    member.unit(),
                    came.getValue(),
                    note.getValue(),
                    count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty());
        }
    }
}
