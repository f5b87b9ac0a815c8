package org.colloquy.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.operation.RunControl;
import org.colloquy.run.RunState;
import org.colloquy.run.RunTrigger;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.NotFound;
import org.colloquy.storage.Unprocessable;
import org.colloquy.web.shell.Links;
import org.colloquy.web.shell.Notices;
import org.colloquy.web.shell.Viewer;

/** The buttons of a job's view. Each acts once, then goes back to the page, which shows what it came to. */
@Named
@RequestScoped
public class JobActions {
    @Inject
    private RunControl control;

    @Inject
    private JobPage page;

    @Inject
    private Viewer viewer;

    @Inject
    private Links links;

    @Inject
    private Notices notices;

    /** Whether an action makes sense now, and this viewer has the right to it. */
    public boolean may(String action) {
        if (!viewer.isOperator() || page.job() == null) {
            return false;
        }
        RunState state = page.getRun() == null ? null : page.getRun().run().status();
        return switch (action) {
            case "run" -> !page.isContinuous() && page.job().settings().enabled() && (state == null || !state.active());
            case "pause" -> state == RunState.RUNNING;
            case "resume" -> state == RunState.PAUSED || state == RunState.STOPPED;
            default -> !page.isContinuous() && state != null && !state.ended();
        };
    }

    /** What a form sends along, so that it acts on what its reader saw. */
    public Map<String, Object> getInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("job", page.job().code());
        inputs.put("tab", page.getTab());
        if (page.getRun() != null) {
            inputs.put("run", page.getRun().run().id());
        }
        return inputs;
    }

    public void run() {
        act("run", () -> control.start(page.job().code(), RunTrigger.MANUAL, viewer.getName(), viewer.scope()));
    }

    public void pause() {
        act("pause", () -> control.pause(page.getRun().run().id(), viewer.getName(), viewer.scope()));
    }

    public void resume() {
        act("resume", () -> control.resume(page.getRun().run().id(), viewer.getName(), viewer.scope()));
    }

    public void cancel() {
        act("cancel", () -> control.cancel(page.getRun().run().id(), viewer.getName(), viewer.scope()));
    }

    private void act(String action, Runnable deed) {
        String back = links.job(page.job().code(), page.getTab(), null);
        if (!viewer.isOperator()) {
            notices.refused(action, back);
            return;
        }
        try {
            deed.run();
            notices.done("done." + action, back);
        } catch (Conflict | NotFound | Unprocessable e) {
            notices.refused(e.getMessage(), back);
        }
    }
}
