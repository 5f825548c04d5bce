package vn.codau.uikit;

import com.vaadin.flow.component.textfield.TextArea;
import vn.codau.shared.text.OtherOpinions;

/** Asks who did not agree with a decision, and what they held (ý kiến khác, ý kiến bảo lưu); may stay empty. */
public final class OpinionsField extends TextArea {

    private static final long serialVersionUID = 1L;

    public OpinionsField() {
        setLabel(getTranslation("uikit.opinions"));
        setHelperText(getTranslation("uikit.opinions.help"));
        setMaxLength(OtherOpinions.LONGEST);
        addClassName("opinions-field");
    }

    /** Shows what was recorded before. */
    public void show(OtherOpinions opinions) {
        setValue(opinions.text());
    }

    /** What is typed. */
    public OtherOpinions typed() {
        return new OtherOpinions(getValue());
    }
}
