package vn.codau.evidence;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.evidence.ui.EvidencePanel;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

@PortalTest
@Import({Somebody.class, EvidenceSeasons.class, WithoutSheets.class})
@SuppressWarnings("unchecked") // A component is found by its class, without what it holds.
class EvidencePanelTests {

    private static final EvidenceRights CHANGE = new EvidenceRights(true, false);
    private static final EvidenceRights ASSESS = new EvidenceRights(false, true);

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceQueries queries;

    @Autowired
    private EvidencePages pages;

    private EvidenceOf of;
    private EvidencePanel panel;
    private EvidenceRights rights = CHANGE;
    private String criterion = "I.1";

    @BeforeEach
    void open() {
        of = seasons.in(Phase.VERIFICATION);
        somebody.asOfficer(of);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
        panel = pages.panel(PanelPage.CRITERIA, this::read);
        UI.getCurrent().add(panel);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void showsEachCriterionItsOwnFilesAndOffersTheOthers() {
        add("I.1", "một.txt");
        add("II.2", "hai.txt");
        read();
        assertThat(_find(ListItem.class)).hasSize(1);
        ComboBox<EvidenceItem> known = _get(ComboBox.class);
        _setValue(known, queries.of(of.cluster(), of.unit()).getLast());
        assertThat(_find(ListItem.class)).hasSize(2);
        criterion = "II.2";
        read();
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(_get(Anchor.class, spec -> spec.withText("hai.txt")).getHref())
                .startsWith("evidence/");
    }

    @Test
    void offersAReaderNoChange() {
        add("I.1", "một.txt");
        rights = EvidenceRights.READ_ONLY;
        somebody.as(Role.AUDITOR);
        read();
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(_find(ComboBox.class)).isEmpty();
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void aVerifierSeesTheFirstFileAtOnceAndAssessesItWithAReason() {
        files.add(
                of,
                "I.1",
                new UploadedFile(
                        "anh.png",
                        EvidenceSeasons.IN_SEASON,
                        new ByteArrayInputStream(Samples.picture("png", of.toString()))));
        rights = ASSESS;
        somebody.as(Role.STANDING_BODY);
        read();
        assertThat(_get(NativeButton.class).getText()).isEqualTo("anh.png");
        assertThat(_get(com.vaadin.flow.component.html.Image.class).getSrc()).endsWith("/1/picture");
        _click(button("Đánh giá"));
        RadioButtonGroup<EvidenceStatus> status = _get(RadioButtonGroup.class);
        _setValue(status, EvidenceStatus.REJECTED);
        _click(button("Lưu"));
        assertThat(_find(Dialog.class)).as("stays open without a reason").hasSize(1);
        _setValue(_get(TextArea.class), "Không đúng nội dung");
        _click(button("Lưu"));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(queries.of(of.cluster(), of.unit()).getFirst().status()).isEqualTo(EvidenceStatus.REJECTED);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private void add(String code, String name) {
        files.add(
                of,
                code,
                new UploadedFile(name, EvidenceSeasons.IN_SEASON, new ByteArrayInputStream(Samples.bytes(name + of))));
    }

    private void read() {
        panel.show(of, criterion, queries.of(of.cluster(), of.unit()), rights);
    }
}
