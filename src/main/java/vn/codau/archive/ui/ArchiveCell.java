package vn.codau.archive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.function.Consumer;
import vn.codau.archive.ArchiveOffer;
import vn.codau.archive.ArchiveState;
import vn.codau.archive.Archives;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Progress;
import vn.codau.uikit.FileSize;
import vn.codau.uikit.Moments;
import vn.codau.uikit.ProgressLine;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** How far one cluster's archive is, and what can be done about it. */
final class ArchiveCell extends Div {

    private final Archives archives;
    private final ArchiveOffer offer;
    private final Consumer<ArchiveOffer> order;

    ArchiveCell(Archives archives, ArchiveOffer offer, Consumer<ArchiveOffer> order) {
        this.archives = archives;
        this.offer = offer;
        this.order = order;
        addClassName("archive-cell");
        switch (offer.state()) {
            case ArchiveState.None() -> add(button("archive.make", "archive.makeOf"));
            case ArchiveState.Making(var progress) -> making(progress);
            case ArchiveState.Ready ready -> ready(ready);
            case ArchiveState.Failed(var problem) -> {
                add(new Span(getTranslation(problem.key(), problem.arguments().toArray())));
                add(button("archive.again", "archive.againOf"));
            }
        }
    }

    private void making(Progress progress) {
        var text = progress.isEmpty()
                ? getTranslation("archive.waiting")
                : getTranslation("archive.making", Integer.toString(progress.percent()));
        var said = new Span(text);
        said.getElement().setAttribute("role", "status");
        add(said, new ProgressLine(progress));
    }

    private void ready(ArchiveState.Ready ready) {
        var link = new Anchor(DownloadHandler.fromInputStream(event -> response()), getTranslation("archive.download"));
        link.getElement().setAttribute("aria-label", getTranslation("archive.downloadOf", offer.cluster()));
        link.addClassName("archive-link");
        var about = new Span(getTranslation(
                "archive.ready", Moments.shown(ready.madeAt()), FileSize.shown(ready.size(), getLocale())));
        about.addClassName("archive-about");
        add(link, about);
        if (!ready.missing().isEmpty()) {
            missing(ready.missing());
        }
        add(button("archive.again", "archive.againOf"));
    }

    private void missing(List<String> files) {
        var list = new UnorderedList();
        files.forEach(file -> list.add(new ListItem(file)));
        var told = new Div(
                new StatusBadge(getTranslation("archive.missing", Integer.toString(files.size())), Tone.WARNING), list);
        told.addClassName("archive-missing");
        add(told);
    }

    private Button button(String key, String keyWithName) {
        var button = new Button(getTranslation(key), click -> order.accept(offer));
        button.setAriaLabel(getTranslation(keyWithName, offer.cluster()));
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Permission is asked when the file is fetched, not when the link is drawn. */
    private DownloadResponse response() {
        try {
            var file = archives.take(offer.key());
            return new DownloadResponse(file.content(), file.name(), "application/zip", file.size());
        } catch (DomainProblem refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN, refused);
        }
    }
}
