package org.colloquy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.colloquy.task.AiTask;
import org.colloquy.task.SkipReason;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private final World world = new World();

    private List<Explanations.Item> explain(Job job) {
        return Explanations.of(world.definitions(), world.dossier(), job, World.NOW);
    }

    @Test
    void everyGlobalTaskAndEveryTaskOfTheTenantHasItsItem() {
        world.active("on");
        world.task(0, "off");
        world.task(1, "own");
        world.task(2, "theirs");
        assertThat(explain(world.job()))
                .extracting(i -> i.task().code() + " " + i.reason())
                .containsExactly("on null", "off TASK_OFF", "own TASK_OFF");
    }

    @Test
    void aStoredDecisionIsTheAnswer() {
        AiTask task = world.active("on");
        world.result(task, "std m1");
        world.tenant = World.tenant("{'code':'harper','aiEnabled':false}");
        assertThat(explain(world.job())).singleElement().satisfies(i -> {
            assertThat(i.decision()).isNotNull();
            assertThat(i.reason()).isNull();
        });
    }

    @Test
    void theJobOfTheNewestRecordSaysWhyNot() {
        AiTask task = world.task(0, "note");
        world.activate(task, World.NOW);
        assertThat(explain(world.job()).get(0).reason()).isEqualTo(SkipReason.TASK_OFF);
        assertThat(explain(world.job()).get(0).detail()).startsWith("switched on 2026-03-10T12:00:00Z, stored before");
        world.activate(task, Instant.EPOCH);
        world.job = ",'tasks':{'mode':'SELECTED','tasks':['x']}";
        assertThat(explain(world.job()).get(0).reason()).isEqualTo(SkipReason.NOT_SELECTED);
        world.job = ",'scope':{'type':'ONE_TENANT','tenant':'x'}";
        assertThat(explain(world.job()).get(0).reason()).isEqualTo(SkipReason.JOB_SCOPE);
        world.job = ",'filter':{'attribute':'queue','op':'EXISTS'}";
        assertThat(explain(world.job()).get(0).detail()).isEqualTo("queue EXISTS: missing");
    }

    @Test
    void withoutARecordTheQueuesSayWhy() {
        world.active("note");
        assertThat(unrouted()).isEqualTo("NO_QUEUE there is no queue");
        world.queue("mail", ",'channels':['EMAIL']");
        world.queue("old", ",'enabled':false");
        world.queue("none", ",'events':[]");
        assertThat(unrouted())
                .isEqualTo("NO_QUEUE mail: channel is not taken; old: queue is disabled; none: takes no events");
        world.queue("free", "");
        assertThat(unrouted()).isEqualTo("NO_JOB queue free feeds no job");
    }

    @Test
    void aQueueThatWouldTakeItNowDidNotWhenItCame() {
        world.active("note");
        world.queue("live", "");
        world.jobs.add(world.job());
        assertThat(unrouted()).isEqualTo("NO_QUEUE live: takes it now, but took none of its events");
    }

    private String unrouted() {
        Explanations.Item item = explain(null).get(0);
        return item.reason() + " " + item.detail();
    }
}
