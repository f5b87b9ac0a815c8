package org.colloquy.settings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.locks.ReentrantLock;
import org.colloquy.job.Definitions;
import org.colloquy.storage.SchemaReady;

/**
 * All definitions as this node knows them: at most one round of the feeder behind the database, at once after a change
 * on this node. Who works asks once and keeps the answer for one piece of work, so that it is judged by one catalogue.
 */
@ApplicationScoped
public class CurrentDefinitions {
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Definitions current;

    @Inject
    private DefinitionsReading reading;

    /** The newest that is known here. Takes no lock; waits only for the first reading of a start. */
    public Definitions get() {
        if (current == null) {
            refresh();
        }
        return current;
    }

    /** Reads again if the configuration's version has grown. One cheap query otherwise; never waits for another reader. */
    public void refreshIfChanged() {
        if (loading.tryLock()) {
            try {
                replaceIfOlder();
            } finally {
                loading.unlock();
            }
        }
    }

    /** As {@link #refreshIfChanged}, but certainly: what was committed before this call is known after it. */
    public void refresh() {
        loading.lock();
        try {
            replaceIfOlder();
        } finally {
            loading.unlock();
        }
    }

    private void replaceIfOlder() {
        if (current == null || reading.version() > current.version()) {
            current = new Definitions(readWhole());
        }
    }

    /** Read between two changes: a change that was committed meanwhile may be in it by half. */
    private Definitions.Source readWhole() {
        Definitions.Source source = reading.read();
        while (reading.version() != source.version()) {
            source = reading.read();
        }
        return source;
    }

    void loadAtStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) SchemaReady ready) {
        refresh();
    }
}
