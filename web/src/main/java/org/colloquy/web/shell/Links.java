package org.colloquy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The addresses of the rooms. The chosen tenant goes along, so that a choice in the top bar holds in every room. */
@Named
@RequestScoped
public class Links {
    public static final String CONVERSATIONS = "conversations/conversations";
    public static final String CONVERSATION = "conversations/conversation";
    public static final String JOB = "administration/speech-analytics/ai-assistant/job";

    @Inject
    private Viewer viewer;

    /** A room by the path of its page. */
    public String room(String path) {
        return page(path) + (viewer.getTenant().isEmpty() ? "" : Address.NONE.with("tenant", viewer.getTenant()));
    }

    /** Where one begins. */
    public String getHome() {
        return room(CONVERSATIONS);
    }

    /** A conversation by its natural key. */
    public String conversation(String tenant, String externalId) {
        return page(CONVERSATION) + Address.NONE.with("of", tenant).with("id", externalId);
    }

    /** A tab of a job; a run that is null is the latest. */
    public String job(String code, String tab, Long run) {
        return page(JOB) + Address.NONE.with("job", code).with("tab", tab).with("run", run);
    }

    /** The processing records of a run in one state or with one class of error; null: any. */
    public String records(String job, Long run, String state, String error) {
        return page(JOB)
                + Address.NONE
                        .with("job", job)
                        .with("tab", "records")
                        .with("run", run)
                        .with("status", state)
                        .with("error", error);
    }

    /** A processing record, opened in its run's list. */
    public String record(String job, Long run, Long record) {
        return page(JOB)
                + Address.NONE
                        .with("job", job)
                        .with("tab", "records")
                        .with("run", run)
                        .with("open", record)
                + "#r" + record;
    }

    private static String page(String path) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/" + path + ".xhtml";
    }
}
