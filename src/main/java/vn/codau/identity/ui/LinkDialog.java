package vn.codau.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.codau.identity.account.NewLink;
import vn.codau.uikit.Moments;

/** Shows a one-time link, which cannot be shown again. */
final class LinkDialog extends Dialog {

    LinkDialog(String fullName, NewLink link) {
        setHeaderTitle(getTranslation("identity.linkDialog.title"));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        var url = new TextArea(getTranslation("identity.linkDialog.link"));
        url.setValue(link.url());
        url.setReadOnly(true);
        url.setAutoselect(true);
        url.setWidthFull();
        add(new Paragraph(getTranslation("identity.linkDialog.hand", fullName, Moments.shown(link.expiresAt()))), url);
        getFooter().add(new Button(getTranslation("identity.close"), click -> close()));
    }
}
