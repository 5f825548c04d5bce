package vn.codau.throwaway;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import vn.codau.access.AccessFixtures;
import vn.codau.audit.AuditDictionary;
import vn.codau.audit.AuditFilter;
import vn.codau.audit.AuditLog;
import vn.codau.home.MyTasks;
import vn.codau.identity.People;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.PhaseRules;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.AllCommands;
import vn.codau.support.PortalTest;

/** A module that is added brings all of its own; nothing else in the portal is edited for it. */
@PortalTest
@Import({ThrowawayModule.class, People.class, AccessFixtures.class})
class ThrowawayTests {

    @Autowired
    private CupLending lending;

    @Autowired
    private AccessFixtures grounds;

    @Autowired
    private People people;

    @Autowired
    private PhaseGate gate;

    @Autowired
    private List<PhaseRules> rules;

    @Autowired
    private AuditDictionary dictionary;

    @Autowired
    private AuditLog log;

    @Autowired
    private MyTasks tasks;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void itsCommandPassesTheGateInItsPhaseAlone() {
        var open = grounds.in(Phase.SELF_SCORING);
        var closed = grounds.in(Phase.CROSS_SCORING);
        grounds.actAsStandingBody();
        lending.lend(open.season(), open.cluster());
        assertThatThrownBy(() -> lending.lend(closed.season(), closed.cluster()))
                .isInstanceOf(PhaseClosed.class);
        assertThat(gate.open(open.season())).contains(ThrowawayCommand.LEND_CUP);
        assertThat(gate.open(closed.season())).doesNotContain(ThrowawayCommand.LEND_CUP);
        assertThat(log.search(AuditFilter.ALL, 0, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.what().subject().cluster()).contains(open.cluster()));
        people.signIn(people.newPerson(List.of(new Grant(Role.AUDITOR, new Scope.Province()))));
        assertThatThrownBy(() -> lending.lend(open.season(), open.cluster())).isInstanceOf(NotPermitted.class);
    }

    /** As the rows of matrix/phases.txt are made; the portal's own commands are not more for it. */
    @Test
    void theMatricesCanIncludeIt() {
        var brought = rules.stream()
                .flatMap(rule -> rule.phases().entrySet().stream())
                .toList();
        var row = brought.stream()
                .filter(one -> one.getKey() == ThrowawayCommand.LEND_CUP)
                .flatMap(one ->
                        Stream.of(Phase.values()).map(phase -> one.getValue().contains(phase) ? "x" : "."))
                .toList();
        assertThat(String.join(" ", row)).isEqualTo(". . x . . . . . .");
        assertThat(brought).hasSize(AllCommands.list().size() + 1);
        assertThat(AllCommands.list()).doesNotContain(ThrowawayCommand.LEND_CUP);
    }

    @Test
    @SuppressWarnings("unchecked")
    void itsWordsAreOnTheScreenOfTheLog() throws ClassNotFoundException {
        var ground = grounds.in(Phase.SELF_SCORING);
        grounds.actAsStandingBody();
        lending.lend(ground.season(), ground.cluster());
        assertThat(dictionary.commands()).contains(ThrowawayCommand.LEND_CUP);
        MockVaadin.setup();
        try {
            UI.getCurrent().setLocale(Locale.of("vi"));
            var view = (Component) beans.createBean(Class.forName("vn.codau.audit.ui.AuditView"));
            UI.getCurrent().add(view);
            var offered = (ComboBox<Command>) _get(view, ComboBox.class);
            assertThat(offered.getListDataView().getItems()).contains(ThrowawayCommand.LEND_CUP);
            ((BeforeEnterObserver) view).beforeEnter(entering());
            var cells = String.join(" | ", _getFormattedRow((Grid<Object>) _get(view, Grid.class), 0));
            assertThat(cells)
                    .contains("throwaway.audit.command.LEND_CUP", "throwaway.audit.kind.cup")
                    .contains("C1");
        } finally {
            MockVaadin.tearDown();
        }
    }

    @Test
    void itsTaskIsOnTheFirstScreen() {
        grounds.actAsStandingBody();
        assertThat(tasks.of(actor.get())).contains(ThrowawayModule.TASK);
        people.signIn(people.newPerson(List.of(new Grant(Role.AUDITOR, new Scope.Province()))));
        assertThat(tasks.of(actor.get())).doesNotContain(ThrowawayModule.TASK);
    }

    private static BeforeEnterEvent entering() {
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("audit"));
        return event;
    }
}
