package vn.codau.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.codau.identity.admin.AccountQueries;
import vn.codau.identity.admin.AccountRow;
import vn.codau.identity.admin.Accounts;
import vn.codau.identity.grant.HeldGrant;
import vn.codau.identity.grant.Scopes;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/** One account: its names, its roles, a new password, and whether it may be used. */
final class AccountDialog extends Dialog {

    private final Accounts accounts;
    private final AccountQueries queries;
    private final Scopes scopes;
    private AccountRow account;

    AccountDialog(Accounts accounts, AccountQueries queries, Scopes scopes, AccountRow account) {
        this.accounts = accounts;
        this.queries = queries;
        this.scopes = scopes;
        this.account = account;
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        addClassName("account-dialog");
        getFooter().add(new Button(getTranslation("identity.close"), click -> close()));
        build();
    }

    private void build() {
        setHeaderTitle(account.details().fullName());
        removeAll();
        add(names(), roles(), access());
    }

    private Component names() {
        var fields = new DetailsFields();
        fields.show(account.details());
        var save = new Button(
                getTranslation("identity.accounts.save"),
                click -> attempt(
                        "identity.accounts.saved",
                        () -> accounts.change(account.id(), account.version(), fields.details())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(fields, save);
    }

    private Component roles() {
        var part = new Div(new H3(getTranslation("identity.roles.title")));
        if (account.grants().isEmpty()) {
            part.add(new Paragraph(getTranslation("identity.roles.none")));
        }
        var list = new UnorderedList();
        list.addClassName("role-list");
        account.grants().forEach(held -> list.add(role(held)));
        part.add(
                list,
                new RoleForm(
                        scopes,
                        queries.manageableRoles(),
                        grant -> attempt("identity.roles.granted", () -> accounts.grant(account.id(), grant))));
        return part;
    }

    private ListItem role(HeldGrant held) {
        var name = Texts.grant(held);
        var revoke = new Button(
                getTranslation("identity.roles.revoke"),
                click -> confirm(
                        getTranslation(
                                "identity.roles.revokeConfirm",
                                name,
                                account.details().fullName()),
                        "identity.roles.revoke",
                        () -> attempt("identity.roles.revoked", () -> accounts.revoke(account.id(), held.id()))));
        revoke.setAriaLabel(getTranslation("identity.roles.revokeOf", name));
        return new ListItem(new Span(name), revoke);
    }

    private Component access() {
        var part = new Div(new H3(getTranslation("identity.access.title")));
        part.addClassName("inline-form");
        if (!account.enabled()) {
            part.add(new Button(
                    getTranslation("identity.access.enable"),
                    click -> attempt("identity.access.enabled", () -> accounts.enable(account.id()))));
            return part;
        }
        var name = account.details().fullName();
        part.add(
                new Button(
                        getTranslation("identity.access.reset"),
                        click -> attempt(
                                "identity.access.resetDone",
                                () -> new LinkDialog(name, accounts.resetPassword(account.id())).open())),
                new Button(
                        getTranslation("identity.access.disable"),
                        click -> confirm(
                                getTranslation("identity.access.disableConfirm", name),
                                "identity.access.disable",
                                () -> attempt("identity.access.disabled", () -> accounts.disable(account.id())))));
        return part;
    }

    private void confirm(String text, String actionKey, Runnable act) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation(actionKey));
        question.setText(text);
        question.setConfirmText(getTranslation(actionKey));
        question.setCancelable(true);
        question.setCancelText(getTranslation("identity.cancel"));
        question.addConfirmListener(confirmed -> act.run());
        question.open();
    }

    /** Acts, says so and shows the account as it is then; after a refusal, what was typed still stands. */
    private void attempt(String doneKey, Runnable act) {
        try {
            act.run();
            queries.account(account.id()).ifPresent(fresh -> account = fresh);
            build();
            Notices.done(doneKey);
        } catch (DomainProblem problem) {
            Notices.refused(problem);
        }
    }
}
