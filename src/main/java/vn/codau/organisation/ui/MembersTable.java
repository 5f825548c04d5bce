package vn.codau.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;

/** The members of a cluster, the head first. */
final class MembersTable extends Grid<Member> {

    /**
     * A table of the members as they are now.
     *
     * @param commands what can be done with a member, where the actor may do anything
     */
    MembersTable(ClusterView cluster, Optional<Function<Member, Component>> commands) {
        addColumn(Member::code)
                .setHeader(getTranslation("organisation.unit.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Member::name)
                .setHeader(getTranslation("organisation.unit.name"))
                .setFlexGrow(2);
        addComponentColumn(this::position)
                .setHeader(getTranslation("organisation.member.position"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(member -> Moments.day(member.joined()))
                .setHeader(getTranslation("organisation.member.joined"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        commands.ifPresent(of -> addComponentColumn(of::apply)
                .setKey("commands")
                .setAutoWidth(true)
                .setFlexGrow(0));
        getThemeNames().add("wrap-cell-content");
        setItems(cluster.members());
        setAllRowsVisible(true);
        setEmptyStateText(getTranslation("organisation.member.none"));
        getElement().setAttribute("aria-label", cluster.name());
    }

    private StatusBadge position(Member member) {
        var tone = member.position() == Position.HEAD ? StatusBadge.Tone.GOOD : StatusBadge.Tone.NEUTRAL;
        return new StatusBadge(getTranslation("organisation.position." + member.position()), tone);
    }
}
