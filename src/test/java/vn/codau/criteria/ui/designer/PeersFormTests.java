package vn.codau.criteria.ui.designer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.check.PeerHint;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.ui.part.FormFields;

/** Pairs that had perhaps better not score each other are suggested, and kept apart by one click. */
class PeersFormTests {

    private static final String PIN = "Không chấm cho nhau";

    private final Fields peers = new Fields();
    private final AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void suggestsPairsInWordsAndPinsOneByOneClick() {
        peers.set("mode", "EVERYBODY");
        var form = show();
        assertThat(form.getElement().getTextRecursively())
                .contains("Sở Tài chính và Sở Nội vụ: có người đang giữ vai trò ở cả hai đơn vị")
                .contains("Sở Tài chính và Sở Y tế: trong ba năm qua có người giữ vai trò");
        assertThat(_find(Button.class, spec -> spec.withText(PIN))).hasSize(2);
        assertThat(peers.list("forbidden")).as("by itself").isEmpty();

        _click(_find(Button.class, spec -> spec.withText(PIN)).getFirst());
        assertThat(peers.tree().get("forbidden")).hasToString("[{one=STC, other=SNV}]");
        assertThat(changes).hasValue(1);
        assertThat(_find(Button.class, spec -> spec.withText(PIN))).hasSize(1);
        assertThat(form.getElement().getTextRecursively()).doesNotContain("Sở Nội vụ:");
    }

    @Test
    void suggestsNothingThatIsPinnedInWhicheverOrder() {
        peers.set("mode", "ASSIGNED");
        peers.list("forbidden").add(new Fields().set("one", "SNV").set("other", "STC"));
        peers.list("forbidden").add(new Fields().set("one", "STC").set("other", "SYT"));
        show();
        assertThat(_find(PeerHintsPanel.class)).as("that are seen").isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText(PIN))).isEmpty();
    }

    @Test
    void suggestsNothingWhereNobodyScoresAnother() {
        peers.set("mode", "NOBODY");
        show();
        assertThat(_find(PeerHintsPanel.class)).isEmpty();
    }

    private PeersForm show() {
        var hints = List.of(
                new PeerHint("STC", "Sở Tài chính", "SNV", "Sở Nội vụ", true),
                new PeerHint("STC", "Sở Tài chính", "SYT", "Sở Y tế", false));
        var form = new PeersForm(
                peers,
                new FormFields(changes::incrementAndGet),
                new Peers(List.of("STC", "SNV", "SYT"), hints),
                changes::incrementAndGet);
        UI.getCurrent().add(form);
        return form;
    }
}
