package org.colloquy.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.operation.RunPace;
import org.colloquy.queue.Lane;
import org.colloquy.run.Progress;
import org.colloquy.run.RunReport;
import org.colloquy.web.shell.Times;
import org.colloquy.web.shell.Words;

/** Says how fast a run goes and when it may end; what cannot be told is said to be unknown, never guessed. */
@Named
@RequestScoped
public class Headway {
    @Inject
    private RunPace pace;

    @Inject
    private Words words;

    @Inject
    private Times times;

    /** Records that end a minute; a dash while too little was seen. */
    public String perMinute(RunReport run) {
        Progress progress = pace.progress(run);
        return progress.perMinute() == null
                ? words.of("none")
                : words.of("stat.perMinute", progress.perMinute().stripTrailingZeros());
    }

    /** How far it is: a continuous run has no end to tell of. */
    public String words(RunReport run) {
        Progress progress = pace.progress(run);
        if (run.lane() == Lane.LIVE && progress.state() != Progress.State.PAUSED) {
            return words.of("progress.live");
        }
        Long left = progress.etaSeconds();
        return words.of("progress." + progress.state(), left == null ? "" : times.length(left));
    }
}
