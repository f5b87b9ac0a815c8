package org.colloquy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What an action came to, told once on the page that is gone to after it. */
@Named
@RequestScoped
public class Notices {
    @Inject
    private Words words;

    /** @param good whether it was done */
    public record Notice(boolean good, String text) {}

    /** Goes on to a page and says there that something was done. */
    public void done(String key, String address) {
        tell(new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key), null), address);
    }

    /** Goes on to a page and says there why something was not done. */
    public void refused(String why, String address) {
        tell(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("refused", why), null), address);
    }

    private static void tell(FacesMessage message, String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, message);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to tell now. */
    public List<Notice> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(m -> new Notice(m.getSeverity() == FacesMessage.SEVERITY_INFO, m.getSummary()))
                .toList();
    }
}
