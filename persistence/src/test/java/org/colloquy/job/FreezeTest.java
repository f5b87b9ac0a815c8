package org.colloquy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Selection;
import org.colloquy.run.FrozenSelection;
import org.colloquy.run.Run;
import org.colloquy.task.AiTask;
import org.colloquy.task.SkipReason;
import org.junit.jupiter.api.Test;

class FreezeTest {
    private static final String FULL = ",'dataSource':{'type':'FULL','reprocess':'MISSING','overwriteHuman':false%s}";

    private final World world = new World();

    private FrozenSelection freeze() {
        return FrozenSelection.of(world.job(), world.definitions(), 77, World.NOW);
    }

    @Test
    void tasksAreThoseOfTheSelectionAtTheirVersionOfNow() {
        AiTask two = world.active("two");
        world.revise(two);
        AiTask one = world.active("one");
        world.active("other");
        world.task(99, "of-another-tenant");
        world.job = ",'tasks':{'mode':'SELECTED','tasks':['one','two','of-another-tenant','no-such']}";
        assertThat(freeze().tasks()).isEqualTo(Map.of(two.id(), 2, one.id(), 1));
    }

    @Test
    void aTenantsOwnTaskIsSelectedWithItsTenant() {
        AiTask own = world.task(1, "own");
        assertThat(freeze().tasks()).containsOnlyKeys(own.id());
        world.job = ",'scope':{'type':'ONE_TENANT','tenant':'other'}";
        assertThat(freeze().tasks()).isEmpty();
    }

    @Test
    void groupsAreResolvedAtTheStart() {
        world.job = ",'scope':{'type':'TENANTS','tenants':[],'groups':['us']}";
        assertThat(freeze().tenants()).isEmpty();
        world.tenant = World.tenant("{'code':'harper','aiEnabled':true,'groups':['us']}");
        FrozenSelection member = freeze();
        assertThat(member.tenants()).containsExactly(1L);
        world.tenant = World.tenant("{'code':'harper','aiEnabled':true}");
        world.active("note");
        assertThat(member.applyTo(world.job()).settings().scope().includes(world.tenant.settings()))
                .isTrue();
    }

    @Test
    void whereThereWereNoTasksLaterOnesAreNotMeant() {
        FrozenSelection frozen = freeze();
        world.active("later");
        Plan plan = frozen.applyTo(world.job()).plan(world.dossier(), frozen.circumstances(), world.definitions());
        assertThat(plan.executions()).isEmpty();
        assertThat(plan.skips())
                .singleElement()
                .satisfies(s -> assertThat(s.reason()).isEqualTo(SkipReason.NOT_SELECTED));
    }

    @Test
    void aRetryTakesTheVersionsThatCountThenAndKeepsAllElse() {
        AiTask task = world.active("note");
        world.job = FULL.formatted("");
        FrozenSelection frozen = freeze();
        world.revise(task);
        world.active("later");
        FrozenSelection renewed = frozen.renewed(world.definitions());
        assertThat(renewed.tasks()).isEqualTo(Map.of(task.id(), 2));
        assertThat(renewed.now()).isEqualTo(frozen.now());
        assertThat(renewed.source()).isEqualTo(frozen.source());
        assertThat(renewed.upperBound()).isEqualTo(77);
    }

    @Test
    void theSelectionSaysWhatTheSourceSays() {
        world.job = FULL.formatted(",'from':'2026-01-01T00:00:00Z','to':'2026-02-01T00:00:00.5Z','order':'OLDEST',"
                + "'samplePercent':2.5,'externalIds':['ä','b']");
        assertThat(freeze().selection())
                .isEqualTo(new Selection(
                        List.of(1L),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-02-01T00:00:00.5Z"),
                        false,
                        25_000,
                        List.of("ä", "b"),
                        77));
    }

    @Test
    void whatIsFrozenComesBackFromTheDatabaseAsItWas() {
        world.active("note");
        world.job = FULL.formatted(
                        ",'from':'2026-01-01T00:00:00.123456Z','samplePercent':0.0001,'externalIds':['\uD83D\uDE00']")
                + ",'filter':{'attribute':'channel','op':'EQ','value':'VOICE'}";
        FrozenSelection frozen = freeze();
        var converter = new Run.FrozenConverter();
        FrozenSelection back = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(frozen));
        assertThat(back).isEqualTo(frozen);
        assertThat(back.source().samplePercent()).isEqualByComparingTo(new BigDecimal("0.0001"));
    }
}
