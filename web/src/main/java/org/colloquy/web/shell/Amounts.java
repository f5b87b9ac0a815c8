package org.colloquy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;
import org.colloquy.settings.CurrentDefinitions;

/** Amounts of money in the system's currency. */
@Named
@RequestScoped
public class Amounts {
    @Inject
    private CurrentDefinitions definitions;

    public String getZero() {
        return text(BigDecimal.ZERO);
    }

    public String text(BigDecimal amount) {
        return amount == null
                ? ""
                : Money.text(amount, definitions.get().system().currency(), Locale.ENGLISH);
    }
}
