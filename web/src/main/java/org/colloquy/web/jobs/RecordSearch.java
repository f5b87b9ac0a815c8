package org.colloquy.web.jobs;

import java.util.Set;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.RecordFilter;
import org.colloquy.record.RecordState;
import org.colloquy.web.shell.Address;
import org.colloquy.web.shell.Asked;

/**
 * Which processing records the address asks for; null is any.
 *
 * @param job code
 * @param run id; null: all runs of the job
 * @param tenant code, chosen in the top bar
 * @param text how the external id begins, or the record's id
 * @param open id of the record whose executions are shown
 * @param after cursor of the page
 */
public record RecordSearch(
        String job,
        Long run,
        RecordState status,
        ErrorClass error,
        String tenant,
        String text,
        Long open,
        String after) {
    static RecordSearch of(String job, Asked asked, String tenant) {
        return new RecordSearch(
                job,
                asked.id("run"),
                asked.word("status", RecordState.class),
                asked.word("error", ErrorClass.class),
                tenant,
                asked.text("text"),
                asked.id("open"),
                asked.text("after"));
    }

    RecordFilter filter(long jobId) {
        Set<RecordState> states = status == null ? Set.of() : Set.of(status);
        return new RecordFilter(run, run == null ? jobId : null, states, tenant, null, error, text);
    }

    /** The address of the tab without any filter. */
    public Address clear() {
        return Address.NONE.with("job", job).with("tab", "records").with("tenant", tenant);
    }

    /** The address of the first page. */
    public Address address() {
        return clear().with("run", run)
                .with("status", status)
                .with("error", error)
                .with("text", text);
    }

    /** The address that opens a row, or closes it when it is open. */
    public String toggle(long record) {
        boolean closes = open != null && open == record;
        return address().with("after", after).with("open", closes ? null : record) + "#r" + record;
    }

    /** Whether a row is open. */
    public boolean opens(long record) {
        return open != null && open == record;
    }

    /** Whether anything besides the tenant is filtered. */
    public boolean filtered() {
        return run != null || status != null || error != null || text != null;
    }
}
