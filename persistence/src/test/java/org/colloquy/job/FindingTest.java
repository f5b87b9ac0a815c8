package org.colloquy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Segment;
import org.colloquy.task.AiTask;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final String NEVER = ",'filter':{'attribute':'durationSeconds','op':'GT','value':600}";

    private final World world = new World();

    private Finding finding() {
        Circumstances history = new Circumstances(World.NOW, false, false, Set.of(), Map.of());
        return Finding.of(world.plan(history));
    }

    @Test
    void anythingToDoOpensARecordWhateverElseIsCurrentFilteredOrOff() {
        world.result(world.active("current"), "std m1");
        world.active("filtered", NEVER);
        world.task(0, "off");
        world.active("open");
        assertThat(finding()).isEqualTo(Finding.OPEN);
    }

    @Test
    void oneCurrentTaskWeighsMoreThanAFilterAndAFilterMoreThanASwitch() {
        world.task(0, "off");
        assertThat(finding()).isEqualTo(Finding.OFF);
        world.active("filtered", NEVER);
        assertThat(finding()).isEqualTo(Finding.FILTERED);
        world.result(world.active("current"), "std m1");
        assertThat(finding()).isEqualTo(Finding.UP_TO_DATE);
    }

    @Test
    void theJobsOwnFilterCountsAsOne() {
        world.active("note");
        world.job = NEVER;
        assertThat(finding()).isEqualTo(Finding.FILTERED);
    }

    @Test
    void aTenantThatIsSwitchedOffIsOff() {
        world.active("note");
        world.tenant = World.tenant("{'code':'harper','aiEnabled':false}");
        assertThat(finding()).isEqualTo(Finding.OFF);
    }

    @Test
    void tasksThatAreNotSelectedSayNothing() {
        world.result(world.active("current"), "std m1");
        world.task(0, "off");
        world.job = ",'tasks':{'mode':'SELECTED','tasks':['off']}";
        assertThat(finding()).isEqualTo(Finding.OFF);
    }

    @Test
    void withoutAnyTaskAtAllItIsOff() {
        assertThat(finding()).isEqualTo(Finding.OFF);
    }

    @Test
    void noContentIsToldByARecord() {
        world.active("note");
        world.content = Content.NONE;
        assertThat(finding()).isEqualTo(Finding.OPEN);
    }

    @Test
    void contentTooShortIsToldByARecord() {
        world.active("filtered", NEVER);
        world.content = new Content(List.of(new Segment(null, null, null, "  ok   ".repeat(1))));
        assertThat(finding()).isEqualTo(Finding.OPEN);
    }

    @Test
    void aPersonsValueIsToldByARecordUnlessAnotherTaskIsCurrent() {
        world.active("note");
        world.value("note", true);
        assertThat(finding()).isEqualTo(Finding.OPEN);
        AiTask current = world.active("current");
        world.result(current, "std m1");
        assertThat(finding()).isEqualTo(Finding.UP_TO_DATE);
    }

    @Test
    void enabledAtDoesNotCountForHistory() {
        AiTask task = world.task(0, "note");
        world.activate(task, Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(finding()).isEqualTo(Finding.OPEN);
    }
}
