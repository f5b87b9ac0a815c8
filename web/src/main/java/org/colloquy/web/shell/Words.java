package org.colloquy.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The bundle's texts, with arguments, in the language of the page. */
@Named
@RequestScoped
public class Words {
    private static final String BUNDLE = "org.colloquy.web.Messages";
    private static final int CEILING = 10_000;

    private Locale locale = Locale.ENGLISH;

    @PostConstruct
    void ofThePage() {
        locale = Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(FacesContext::getViewRoot)
                .map(UIViewRoot::getLocale)
                .orElse(locale);
    }

    /** A text with its arguments; a key that has none shows itself, so that a gap is seen and breaks nothing. */
    public String of(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale);
        return texts.containsKey(key) ? new MessageFormat(texts.getString(key), locale).format(arguments) : key;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, locale).containsKey(key);
    }

    /** A whole number, or "10,000+" above the ceiling at which lists stop counting. */
    public String capped(long count) {
        return count > CEILING ? number(CEILING) + "+" : number(count);
    }

    /** A number, grouped. */
    public String number(Number value) {
        return value == null ? "" : NumberFormat.getInstance(locale).format(value);
    }

    /** A large number in short, as in 6.7M; small ones whole. */
    public String compact(long value) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(value < CEILING ? 0 : 1);
        return value < CEILING ? number(value) : format.format(value);
    }
}
