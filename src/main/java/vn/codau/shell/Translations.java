package vn.codau.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The texts of every module, in Vietnamese and English. A key without a text is a mistake that tests refuse; in use it is
 * logged and nothing is shown, for nobody can do anything with a key.
 */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final boolean strict;

    Translations(@Value("${codau.translations.strict:false}") boolean strict) {
        this.strict = strict;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var bundle = bundle(locale);
        if (bundle.containsKey(key)) {
            return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(params);
        }
        if (strict) {
            throw new IllegalArgumentException("no text for " + key);
        }
        LOG.error("No text for {} in {}", key, bundle.getLocale());
        return "";
    }

    private static ResourceBundle bundle(Locale asked) {
        var english = Language.EN.code().equals(asked.getLanguage());
        var locale = (english ? Language.EN : Language.VI).locale();
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                Translations.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
