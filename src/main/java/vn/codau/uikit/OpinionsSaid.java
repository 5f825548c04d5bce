package vn.codau.uikit;

import com.vaadin.flow.component.html.Paragraph;
import vn.codau.shared.text.OtherOpinions;

/** Says who did not agree with a decision; nothing is shown where nobody did. */
public final class OpinionsSaid extends Paragraph {

    private static final long serialVersionUID = 1L;

    public OpinionsSaid(OtherOpinions opinions) {
        setText(getTranslation("uikit.opinions.said", opinions.text()));
        addClassName("opinions-said");
        setVisible(!opinions.isEmpty());
    }
}
