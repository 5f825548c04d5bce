package vn.codau.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.admin.AccountQueries;
import vn.codau.identity.admin.AccountRow;
import vn.codau.identity.admin.Accounts;
import vn.codau.identity.grant.Scopes;
import vn.codau.shared.Role;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** All accounts, with a filter; one is opened by its name. */
@Route("accounts")
@StyleSheet("styles/identity.css")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.STANDING_BODY})
@Menu(order = 91, title = "identity.accounts.title", icon = "accounts")
class AccountsView extends Page {

    private final Accounts accounts;
    private final AccountQueries queries;
    private final Scopes scopes;
    private final TextField search = new TextField();
    private final Grid<AccountRow> table = new Grid<>();

    AccountsView(Accounts accounts, AccountQueries queries, Scopes scopes) {
        super("identity.accounts.title");
        this.accounts = accounts;
        this.queries = queries;
        this.scopes = scopes;
        var create =
                new Button(getTranslation("identity.accounts.new"), click -> new NewAccountDialog(this::create).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addActions(create);
        prepareSearch();
        prepareTable();
        add(search, table);
    }

    private void prepareSearch() {
        search.setLabel(getTranslation("identity.accounts.search"));
        search.setWidth("min(28rem, 100%)");
        search.addClassName("account-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> table.getDataProvider().refreshAll());
    }

    private void prepareTable() {
        table.getThemeNames().add("wrap-cell-content");
        table.addComponentColumn(this::name)
                .setHeader(getTranslation("identity.account.fullName"))
                .setFlexGrow(2);
        table.addColumn(row -> row.details().userName()).setHeader(getTranslation("identity.account.userName"));
        table.addColumn(row -> row.details().email()).setHeader(getTranslation("identity.account.email"));
        table.addColumn(row -> row.grants().stream().map(Texts::grant).collect(Collectors.joining("; ")))
                .setHeader(getTranslation("identity.roles.title"))
                .setFlexGrow(4);
        table.addColumn(row -> row.lastSignIn().map(Moments::shown).orElse("–"))
                .setHeader(getTranslation("identity.account.lastSignIn"));
        table.addComponentColumn(this::state).setHeader(getTranslation("identity.account.state"));
        table.setEmptyStateText(getTranslation("identity.accounts.none"));
        table.setItemsPageable(
                page -> queries.accounts(search.getValue(), Math.toIntExact(page.getOffset()), page.getPageSize()));
    }

    private Button name(AccountRow row) {
        var name = new Button(row.details().fullName(), click -> open(row));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        name.addClassName("row-name");
        return name;
    }

    private StatusBadge state(AccountRow row) {
        return row.enabled()
                ? new StatusBadge(getTranslation("identity.account.enabled"), Tone.GOOD)
                : new StatusBadge(getTranslation("identity.account.disabled"), Tone.NEUTRAL);
    }

    private void open(AccountRow row) {
        var dialog = new AccountDialog(accounts, queries, scopes, row);
        dialog.addOpenedChangeListener(change -> table.getDataProvider().refreshAll());
        dialog.open();
    }

    private void create(AccountDetails details) {
        var created = accounts.create(details);
        table.getDataProvider().refreshAll();
        queries.account(created.id()).ifPresent(this::open);
        new LinkDialog(details.fullName(), created.link()).open();
    }
}
