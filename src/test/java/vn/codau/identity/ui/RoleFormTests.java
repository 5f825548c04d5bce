package vn.codau.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.SPECIALIST;
import static vn.codau.engine.Rules.direct;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.identity.grant.CriterionChoices;
import vn.codau.identity.grant.Scopes;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;

/** A role for a specialist body, for all of its criteria or for some. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class RoleFormTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private Scopes scopes;

    private final List<Grant> granted = new ArrayList<>();
    private Fixture.Set set;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "S");
        var body = "S-" + set.code();
        fixture.publish(
                set,
                Measure.of(
                        SELF,
                        sum(
                                "I",
                                settled(SPECIALIST, scoredBy(body, base("I.1", direct("10")))),
                                settled(SPECIALIST, scoredBy(body, base("I.2", direct("10")))),
                                base("I.3", direct("10")))));
        stage.as(ActingAs.STANDING_BODY);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
        UI.getCurrent().add(new RoleForm(scopes, List.of(Role.values()), granted::add));
    }

    @AfterEach
    void end() {
        MockVaadin.tearDown();
    }

    @Test
    void offersTheCriteriaThatTablesNameTheBodyFor() {
        choose(Role.SPECIALIST, "S-" + set.code());
        assertThat(picker().getListDataView()
                        .getItems()
                        .map(one -> one.criterion().code()))
                .containsExactly("I.1", "I.2");
        assertThat(picker().getItemLabelGenerator()
                        .apply(picker().getListDataView().getItem(0)))
                .startsWith("I.1 (")
                .endsWith(" " + set.code() + ") · Tiêu chí I.1");
        grant();
        picker().setValue(Set.of(picker().getListDataView().getItem(1)));
        grant();
        assertThat(granted)
                .containsExactly(
                        new Grant(Role.SPECIALIST, new Scope.OfUnit(set.unit("S"))),
                        new Grant(
                                Role.SPECIALIST,
                                new Scope.OfCriteria(set.unit("S"), Set.of(new CriterionIn(set.cluster(), "I.2")))));
    }

    @Test
    void offersNoneToOtherUnitsAndRoles() {
        choose(Role.SPECIALIST, "A-" + set.code());
        assertThat(hasPicker()).isFalse();
        choose(Role.UNIT_HEAD, "S-" + set.code());
        assertThat(hasPicker()).isFalse();
    }

    private static void choose(Role role, String unit) {
        @SuppressWarnings("unchecked")
        Select<Role> roles = _get(Select.class);
        _setValue(roles, role);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mã đơn vị")), unit);
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<CriterionChoices.Choice> picker() {
        return _get(MultiSelectComboBox.class);
    }

    private static boolean hasPicker() {
        return !_find(MultiSelectComboBox.class).isEmpty();
    }

    private static void grant() {
        _click(_get(Button.class, spec -> spec.withText("Giao vai trò")));
    }
}
