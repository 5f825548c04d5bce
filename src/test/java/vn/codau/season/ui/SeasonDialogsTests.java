package vn.codau.season.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import vn.codau.access.AccessFixtures;
import vn.codau.identity.People;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;

/** What is refused in the dialogs of a season changes nothing, is said, and leaves what was typed. */
@PortalTest
@Import({People.class, AccessFixtures.class})
class SeasonDialogsTests {

    @Autowired
    private People people;

    @Autowired
    private AccessFixtures grounds;

    @Autowired
    private SeasonQueries queries;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private String code = "";
    private Optional<Season> before = Optional.empty();

    @BeforeEach
    void open() {
        code = grounds.in(Phase.SELF_SCORING).code();
        people.signIn(people.newPerson(List.of(new Grant(Role.STANDING_BODY, new Scope.Province()))));
        before = queries.find(code);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
        var view = beans.createBean(SeasonView.class);
        UI.getCurrent().add(view);
        var event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getRouteParameters()).thenReturn(new RouteParameters(new RouteParam(SeasonView.CODE, code)));
        view.beforeEnter(event);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        People.signOut();
    }

    @Test
    void phasesOutOfOrderAreRefused() {
        _click(button("Đặt thời hạn"));
        var opens = _find(DateTimePicker.class).getFirst();
        var typed = opens.getValue().plusYears(3);
        _setValue(opens, typed);

        confirm();

        assertRefused("không đúng thứ tự");
        assertThat(opens.getValue()).isEqualTo(typed);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPhaseThatIsNotOverIsNotReopened() {
        _click(button("Mở lại giai đoạn"));
        confirm();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(getNotifications()).isEmpty();
        _setValue((Select<Phase>) _get(_get(Dialog.class), Select.class), Phase.VERIFICATION);
        _setValue(_get(DateTimePicker.class), LocalDateTime.of(2099, 1, 1, 17, 0));
        _setValue(_get(TextArea.class), "Các đơn vị đề nghị");

        confirm();

        assertRefused("Chỉ mở lại được giai đoạn đã qua");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Các đơn vị đề nghị");
    }

    @Test
    void aCopyTakesNoCodeThatIsTaken() {
        _click(button("Sao chép sang mùa sau"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mã")), code);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên")), "Năm sau");

        confirm();

        assertRefused("đã dùng cho một mùa thi đua khác");
        assertThat(queries.list().stream()
                        .filter(season -> season.details().name().equals("Năm sau")))
                .isEmpty();
    }

    @Test
    void aCopyBeginsWithoutACodeAndSaysSoOnlyWhenItIsConfirmed() {
        _click(button("Sao chép sang mùa sau"));
        var copied = _get(TextField.class, spec -> spec.withLabel("Mã"));
        assertThat(copied.isInvalid()).isFalse();

        confirm();

        assertThat(copied.isInvalid()).isTrue();
        assertThat(getNotifications()).isEmpty();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void anExtensionWithoutItsPartsIsNotAskedFor() {
        _click(button("Gia hạn cho đơn vị"));
        confirm();
        assertThat(_get(DateTimePicker.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(getNotifications()).isEmpty();
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(queries.find(code)).isPresent().isEqualTo(before);
    }

    private void assertRefused(String words) {
        assertThat(getNotifications())
                .singleElement()
                .satisfies(notice -> assertThat(notice.getElement().getTextRecursively()
                                + notice.getElement().getProperty("text", ""))
                        .contains(words));
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(queries.find(code)).isPresent().isEqualTo(before);
    }

    private static void confirm() {
        _click(_find(_get(Dialog.class), Button.class).getLast());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
