package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.SendBack;
import vn.codau.scoring.ui.cell.OfficeClusters;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** One unit's sheet as others read it; its items are returned from here. */
@Route("sheets/:cluster/:unit")
@StyleSheet("styles/scoring.css")
@RolesAllowed({
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY,
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR
})
class SheetView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final String UNIT = "unit";

    private final CurrentActor actor;
    private final OfficeClusters clusters;
    private final SelfScoring scoring;
    private final SheetDesk desk;
    private final ReturnBasket basket = new ReturnBasket(this::sendBack, this::open);
    private final Button putIn = new Button(getTranslation("scoring.return.item"), click -> ask());
    private final Button whole = new Button(getTranslation("scoring.sheet.whole"), click -> showWhole());
    private final Button single = new Button(getTranslation("scoring.sheet.single"), click -> showSingle());
    private final Button print = new Button(getTranslation("scoring.sheet.print"), click -> print());
    private final Div content = new Div();
    private @Nullable ClusterView cluster;

    SheetView(CurrentActor actor, OfficeClusters clusters, SelfScoring scoring, SheetDesk desk) {
        super("scoring.sheets.title");
        this.actor = actor;
        this.clusters = clusters;
        this.scoring = scoring;
        this.desk = desk;
        desk.offer(putIn);
        addActions(new Button(getTranslation("scoring.sheet.back"), click -> back()), whole, single, print);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        cluster = ClusterChoice.named(parameters, clusters.of(actor.get())).orElse(null);
        basket.empty();
        content.removeAll();
        List.of(whole, single, print).forEach(button -> button.setVisible(false));
        try {
            show(parameters, event.getLocation().getQueryParameters().getSingleParameter("criterion"));
        } catch (DomainProblem hidden) {
            content.add(new EmptyState(
                    getTranslation(hidden.key(), hidden.arguments().toArray())));
        }
    }

    private void show(RouteParameters parameters, Optional<String> criterion) {
        var unit = Optional.ofNullable(cluster).stream()
                .flatMap(found -> found.members().stream())
                .filter(member -> parameters.get(UNIT).equals(Optional.of(member.code())))
                .findFirst();
        if (unit.isEmpty()) {
            content.add(new EmptyState(getTranslation("scoring.sheets.noCluster")));
            return;
        }
        desk.open(Objects.requireNonNull(cluster).id(), unit.get().unit(), criterion);
        setTitle(getTranslation("scoring.sheet.of", unit.get().name()));
        showSingle();
    }

    private void showSingle() {
        putIn.setVisible(desk.form().allowed().contains(ScoreCommand.RETURN_SHEET));
        content.removeAll();
        content.add(basket, desk);
        choose(true);
    }

    private void showWhole() {
        content.removeAll();
        content.add(basket, new WholeSheet(desk.form()));
        choose(false);
    }

    private void choose(boolean isSingle) {
        print.setVisible(true);
        single.setVisible(!isSingle);
        whole.setVisible(isSingle);
    }

    private void print() {
        showWhole();
        // After the whole sheet is in the page.
        getElement().executeJs("setTimeout(() => window.print(), 100)");
    }

    private void ask() {
        basket.askFor(desk.chosen());
    }

    private void open(String criterion) {
        showSingle();
        desk.choose(criterion);
    }

    private boolean sendBack(List<SendBack.Item> items) {
        var of = desk.form().of();
        try {
            scoring.sendBack(new SendBack(of.cluster(), of.unit(), items));
        } catch (DomainProblem refused) {
            Notices.refused(refused);
            return false;
        }
        Notices.done("scoring.return.done", of.name());
        basket.empty();
        // The sheet is its unit's again, and may be closed to whoever has returned it.
        back();
        return true;
    }

    private void back() {
        getUI().ifPresent(ui -> ui.navigate(
                SheetsView.class,
                Optional.ofNullable(cluster).map(ClusterChoice::parameters).orElse(RouteParameters.empty())));
    }

    /** What was collected and not sent is not thrown away by a click on the menu. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (basket.isEmpty()) {
            return;
        }
        var leave = event.postpone();
        var dialog = new ConfirmDialog(
                getTranslation("scoring.return.leave.title"),
                getTranslation("scoring.return.leave.text"),
                getTranslation("scoring.return.leave.go"),
                confirmed -> leave.proceed());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("scoring.return.leave.stay"));
        dialog.open();
    }
}
