package vn.codau.ranking.ui.seal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.season.plan.Season;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** The seals of a season, the newest first: who sealed what when and why, what counts, and the packs to take along. */
final class SnapshotTable extends Grid<Snapshot> {

    private final Season season;
    private final Snapshots snapshots;

    SnapshotTable(Season season, Snapshots snapshots, List<Snapshot> all) {
        this.season = season;
        this.snapshots = snapshots;
        addClassName("ranking-snapshots");
        setAllRowsVisible(true);
        addColumn("ranking.snapshots.number", one -> new Span(Integer.toString(one.number())), "4rem");
        addColumn("ranking.snapshots.at", this::sealed, "12rem");
        addColumn("ranking.snapshots.hash", one -> stack(new Span(one.shortHash()), download(one)), "11rem");
        addColumn("ranking.snapshots.state", this::state, "14rem").setFlexGrow(1);
        setItems(all);
    }

    private Column<Snapshot> addColumn(String header, SerializableFunction<Snapshot, Component> cell, String width) {
        return addColumn(new ComponentRenderer<>(cell))
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Div stack(Component... lines) {
        var stack = new Div(lines);
        stack.addClassName("ranking-stack");
        return stack;
    }

    private Div sealed(Snapshot one) {
        return stack(
                new Span(Moments.shown(one.sealedAt())),
                new Paragraph(getTranslation("ranking.snapshots.by", one.sealedBy())));
    }

    private Div state(Snapshot one) {
        var state = one.supersededBy()
                .map(newer -> new StatusBadge(getTranslation("ranking.snapshots.superseded", newer), Tone.NEUTRAL))
                .orElseGet(() -> new StatusBadge(getTranslation("ranking.snapshots.valid"), Tone.GOOD));
        return one.reason().isEmpty()
                ? stack(state)
                : stack(state, new Paragraph(getTranslation("ranking.snapshots.reason", one.reason())));
    }

    /** Permission is asked when the file is fetched, not when the link is drawn. */
    private Anchor download(Snapshot one) {
        var name = season.details().code() + "-" + one.number() + ".zip";
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var zip = snapshots.zip(one.id());
                    return new DownloadResponse(new ByteArrayInputStream(zip), name, "application/zip", zip.length);
                }),
                getTranslation("ranking.snapshots.download"));
    }
}
