package vn.codau.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.uikit.EmptyState;

/** The evidence of one criterion: dropped, listed, looked at and assessed beside the field. Asks for nothing by itself. */
@StyleSheet("styles/evidence.css")
public final class EvidencePanel extends Composite<Section> {

    private final transient Acts acts;
    private final transient List<EvidenceCriterion> criteria;
    private final H3 title = new H3();
    private final Div intake = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final PreviewPane preview = new PreviewPane();
    private final ComboBox<EvidenceItem> known = new ComboBox<>();
    private @Nullable UploadArea upload;
    private transient @Nullable EvidenceOf of;
    private String criterion = "";

    EvidencePanel(Acts acts, List<EvidenceCriterion> criteria) {
        this.acts = acts;
        this.criteria = List.copyOf(criteria);
        list.addClassName("evidence-list");
        intake.addClassName("evidence-intake");
        known.setPlaceholder(getTranslation("evidence.panel.known"));
        known.getElement().setAttribute("aria-label", getTranslation("evidence.panel.known"));
        known.setItemLabelGenerator(EvidenceItem::name);
        known.setClearButtonVisible(true);
        known.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                link(chosen.getValue());
            }
        });
        getContent().addClassName("evidence-panel");
        getContent().getElement().setAttribute("aria-label", getTranslation("evidence.panel.label"));
        getContent().add(title, intake, known, nothing, list, preview);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/codau-pages.js");
    }

    /**
     * Shows one criterion's part of a sheet's evidence; what was being uploaded for another goes on there.
     *
     * @param all the sheet's evidence, of every criterion
     */
    public void show(EvidenceOf whose, String code, List<EvidenceItem> all, EvidenceRights rights) {
        var same = whose.equals(of) && code.equals(criterion);
        of = whose;
        criterion = code;
        var mine = all.stream().filter(item -> item.criteria().contains(code)).toList();
        title.setText(getTranslation("evidence.panel.title", mine.size()));
        offerUpload(whose, code, rights.mayChange(), same);
        offerKnown(all.stream().filter(item -> !item.criteria().contains(code)).toList(), rights.mayChange());
        list.removeAll();
        mine.forEach(item -> list.add(new EvidenceCard(item, rights, acts, new Choices(criteria, preview::show))));
        list.setVisible(!mine.isEmpty());
        nothing.removeAll();
        nothing.setVisible(mine.isEmpty());
        if (mine.isEmpty()) {
            nothing.add(new EmptyState(
                    getTranslation(rights.mayChange() ? "evidence.panel.noneYet" : "evidence.panel.none")));
        }
        look(mine, rights, same);
    }

    /** A verifier sees the first file at once; what is being looked at stays as long as it is there. */
    private void look(List<EvidenceItem> mine, EvidenceRights rights, boolean same) {
        var kept = same
                ? mine.stream()
                        .filter(item -> item.id().equals(preview.shown()))
                        .findFirst()
                : Optional.<EvidenceItem>empty();
        kept.or(() -> rights.mayAssess()
                        ? mine.stream().filter(EvidenceItem::hasPreview).findFirst()
                        : Optional.empty())
                .ifPresentOrElse(preview::show, preview::clear);
    }

    private void offerUpload(EvidenceOf whose, String code, boolean offered, boolean same) {
        if (same && upload != null && upload.isVisible() == offered) {
            return;
        }
        if (upload != null) {
            upload.leave();
        }
        var area = new UploadArea(acts, file -> acts.files().add(whose, code, file));
        area.setVisible(offered);
        intake.setVisible(offered);
        upload = area;
        intake.add(area);
    }

    private void offerKnown(List<EvidenceItem> others, boolean offered) {
        known.setItems(others);
        known.clear();
        known.setVisible(offered && !others.isEmpty());
    }

    private void link(EvidenceItem item) {
        acts.done(() -> acts.files().link(item.id(), criterion), "evidence.done.linked");
    }
}
