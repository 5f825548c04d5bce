package vn.codau.organisation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormatted;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.ActingAs;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.support.PortalTest;

@PortalTest
@Import({ActingAs.class, OrganisationViewsTests.Seasons.class})
class OrganisationViewsTests {

    private static final SeasonId SEASON = SeasonId.next();
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Primary
    static class Seasons implements CurrentSeason {

        @Override
        public Optional<SeasonId> current() {
            return Optional.of(SEASON);
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice(SEASON, "Năm 2023", NEW_YEAR));
        }
    }

    @Autowired
    private ActingAs actor;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ClusterSetup setup;

    @Autowired
    private OrganisationQueries queries;

    @BeforeEach
    void open() {
        actor.as(Role.STANDING_BODY);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void addsAUnitAndKeepsWhatWasTypedWhenItIsRefused() {
        show(UnitsView.class, Map.of("q", "view-1"));
        _click(button("Thêm đơn vị"));
        _click(button("Lưu"));
        assertThat(_find(Dialog.class)).hasSize(1);
        fill("sai mã");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Mã đơn vị")).getValue())
                .isEqualTo("sai mã");
        assertThat(_find(Dialog.class)).hasSize(1);
        fill("VIEW-1");
        assertThat(_find(Dialog.class)).isEmpty();

        Grid<?> grid = _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_getFormatted(grid, 0, "name")).isEqualTo("Huyện Ý Yên");
    }

    @Test
    void showsOthersNoCommands() {
        actor.as(Role.AUDITOR);
        show(UnitsView.class, Map.of());
        show(ClustersView.class, Map.of());
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void assignsAndMovesAMember() {
        organisation.create(new UnitForm("VIEW-2", "Huyện Nghĩa Hưng", UnitKind.LOCALITY, NEW_YEAR));
        setup.create(SEASON, new ClusterForm("C1", "Cụm số 1", ClusterKind.CUM));
        setup.create(SEASON, new ClusterForm("C2", "Cụm số 2", ClusterKind.CUM));
        show(ClustersView.class, Map.of("cluster", "C1"));

        _click(button("Thêm đơn vị vào cụm, khối"));
        choose("VIEW-2");
        _click(button("Lưu"));
        assertThat(cluster("C1").members()).hasSize(1);
        var commands = _getCellComponent(memberTable(), 0, "commands");
        _click(_get(commands, Button.class, spec -> spec.withText("Chuyển cụm, khối")));
        _setValue(clusterChoice(), cluster("C2"));
        _setValue(_get(DatePicker.class), LocalDate.of(2023, 7, 1));
        _setValue(_get(TextArea.class), "Sắp xếp lại");
        _click(button("Lưu"));

        assertThat(cluster("C1").members()).isEmpty();
        assertThat(cluster("C2").members()).hasSize(1);
    }

    @Test
    void saysWhatComesNextWhereThereIsNoSeason() {
        var none = new CurrentSeason() {
            @Override
            public Optional<SeasonId> current() {
                return Optional.empty();
            }

            @Override
            public List<Choice> choices() {
                return List.of();
            }
        };
        UI.getCurrent().add(new ClustersView(actor, queries, setup, beans.createBean(MembersPanel.class), none));
        assertThat(_get(Paragraph.class).getText()).startsWith("Chưa có năm thi đua nào");
    }

    private void fill(String code) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mã đơn vị")), code);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đơn vị")), "Huyện Ý Yên");
        _setValue(kindInDialog(), UnitKind.LOCALITY);
        _setValue(_get(DatePicker.class), NEW_YEAR);
        _click(button("Lưu"));
    }

    @SuppressWarnings("unchecked")
    private static Select<UnitKind> kindInDialog() {
        return _get(_get(Dialog.class), Select.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<ClusterView> clusterChoice() {
        return _get(_get(Dialog.class), Select.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(String code) {
        ComboBox<UnitRow> units = _get(ComboBox.class);
        var unit = queries.unassigned(SEASON).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        _setValue(units, unit.orElseThrow());
    }

    private static Grid<?> memberTable() {
        return _get(MembersPanel.class)
                .getChildren()
                .filter(Grid.class::isInstance)
                .map(found -> (Grid<?>) found)
                .findFirst()
                .orElseThrow();
    }

    private ClusterView cluster(String code) {
        return queries.clusters(SEASON).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private <V extends Component & BeforeEnterObserver> void show(Class<V> type, Map<String, String> parameters) {
        var view = beans.createBean(type);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        var event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getLocation()).thenReturn(new Location("", QueryParameters.simple(parameters)));
        view.beforeEnter(event);
    }
}
