package org.colloquy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Segment;
import org.colloquy.run.FrozenSelection;
import org.colloquy.task.Activation;
import org.colloquy.task.AiTask;
import org.colloquy.task.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {
    private static final String LONG_CALLS = "'attribute':'durationSeconds','op':'GT','value':60";

    private final World world = new World();

    private void assertSkipped(Plan plan, SkipReason reason, boolean stored) {
        assertThat(plan.executions()).isEmpty();
        assertThat(plan.skips()).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(reason);
            assertThat(s.stored()).isEqualTo(stored);
        });
    }

    @Test
    void whatIsActiveIsPlannedWithAllThatACallNeeds() {
        AiTask task = world.active("note");
        world.engine("std");
        world.defaultEngine = "std";
        assertThat(world.plan().executions()).singleElement().satisfies(p -> {
            assertThat(p.task()).isSameAs(task);
            assertThat(p.prompt().text()).isEqualTo("Do {{content}}.");
            assertThat(p.overridden()).isFalse();
            assertThat(p.contract().fields()).containsOnlyKeys("a");
            assertThat(p.definitionHash()).hasSize(64);
            assertThat(p.engine().code()).isEqualTo("std");
        });
    }

    @Test
    void theJobsScopeComesFirst() {
        world.active("note");
        world.job = ",'scope':{'type':'ONE_TENANT','tenant':'other'},'filter':{" + LONG_CALLS + "}";
        world.content = Content.NONE;
        assertSkipped(world.plan(), SkipReason.JOB_SCOPE, false);
    }

    @Test
    void groupsAreResolvedNow() {
        world.active("note");
        world.job = ",'scope':{'type':'TENANTS','tenants':[],'groups':['us']}";
        assertSkipped(world.plan(), SkipReason.JOB_SCOPE, false);
        world.tenant = World.tenant("{'code':'harper','aiEnabled':true,'groups':['us']}");
        assertThat(world.plan().executions()).hasSize(1);
    }

    @Test
    void thenTheJobsFilter() {
        world.active("note");
        world.job = ",'filter':{" + LONG_CALLS + "}";
        world.content = Content.NONE;
        Plan plan = world.plan();
        assertSkipped(plan, SkipReason.JOB_FILTER, false);
        assertThat(plan.skips().get(0).detail()).isEqualTo("durationSeconds GT 60: actual 51");
    }

    @Test
    void thenContentAndTheTenantsSwitch() {
        world.active("note");
        world.tenant = World.tenant("{'code':'harper','aiEnabled':false}");
        assertSkipped(world.plan(), SkipReason.TENANT_OFF, false);
        world.content = Content.NONE;
        assertSkipped(world.plan(), SkipReason.NO_CONTENT, true);
    }

    @Test
    void contentIsMeasuredTrimmedAndByCharacters() {
        world.active("note");
        world.content = new Content(List.of(segment("  twenty characters ok  "), segment(" \n ")));
        assertThat(world.plan().executions()).hasSize(1);
        world.content = new Content(List.of(segment("  ten chars  "), segment("😀".repeat(10))));
        Plan plan = world.plan();
        assertSkipped(plan, SkipReason.CONTENT_TOO_SHORT, true);
        assertThat(plan.skips().get(0).detail()).startsWith("19 characters");
    }

    private static Segment segment(String text) {
        return new Segment(null, null, null, text);
    }

    @Test
    void aTaskThatIsOffIsOffBeforeItIsNotSelected() {
        world.task(0, "note");
        world.job = ",'tasks':{'mode':'SELECTED','tasks':[]}";
        assertSkipped(world.plan(), SkipReason.TASK_OFF, false);
        world.activate(world.tasks.get(0), Instant.EPOCH).enable(false, World.NOW);
        assertSkipped(world.plan(), SkipReason.TASK_OFF, false);
        world.activate(world.tasks.get(0), Instant.EPOCH);
        assertSkipped(world.plan(), SkipReason.NOT_SELECTED, false);
    }

    @Test
    void enablingCountsForWhatIsStoredFromThenOn() {
        AiTask task = world.task(0, "note");
        world.activate(task, World.STORED);
        assertThat(world.plan().executions()).hasSize(1);
        world.activate(task, World.STORED.plusNanos(1000));
        assertSkipped(world.plan(), SkipReason.TASK_OFF, false);
        Circumstances byHand = new Circumstances(World.NOW, false, false, Set.of(), Map.of());
        assertThat(world.plan(byHand).executions()).hasSize(1);
    }

    @Test
    void othersTasksAreNotEvenLookedAt() {
        world.task(2, "theirs");
        world.active("ours");
        assertThat(world.plan().skips()).isEmpty();
        assertThat(world.plan().executions()).hasSize(1);
    }

    @Test
    void onlySomeTasksMayBeAskedFor() {
        AiTask one = world.active("one");
        world.active("two");
        Plan plan = world.plan(new Circumstances(World.NOW, false, false, Set.of(one.id()), Map.of()));
        assertThat(plan.executions()).extracting(p -> p.task().code()).containsExactly("one");
        assertThat(plan.skips()).extracting(Plan.Skip::stored).doesNotContain(true);
    }

    @Test
    void theTasksFilterNamesTheFailingLeafAndAnOverrideWins() {
        AiTask task = world.active("note", ",'filter':{" + LONG_CALLS + "}");
        Plan plan = world.plan();
        assertSkipped(plan, SkipReason.FILTER, true);
        assertThat(plan.skips().get(0).detail()).isEqualTo("durationSeconds GT 60: actual 51");
        Activation own = world.activate(task, Instant.EPOCH);
        own.override(null, World.filter("{}"), 1);
        assertThat(world.plan().executions()).singleElement().satisfies(p -> {
            assertThat(p.overridden()).isTrue();
            assertThat(p.prompt().text()).isEqualTo("Do {{content}}.");
        });
        own.override("Ours.", null, 1);
        assertSkipped(world.plan(), SkipReason.FILTER, true);
        world.revise(task);
        assertThat(world.plan().executions().get(0).prompt().text()).isEqualTo("Ours.");
    }

    @Test
    void filtersSeeTheValuesOfFields() {
        world.active("note", ",'filter':{'attribute':'field.other','op':'EQ','value':'v'}");
        world.task(0, "other");
        assertThat(world.plan().skips()).anyMatch(s -> s.reason() == SkipReason.FILTER);
        world.value("other", true);
        assertThat(world.plan().executions()).hasSize(1);
    }

    @Test
    void aResultOfTheSameKeyIsNotPaidForTwiceUnlessForced() {
        AiTask task = world.active("note");
        world.result(task, "std m1");
        assertSkipped(world.plan(), SkipReason.UP_TO_DATE, true);
        Circumstances forced = new Circumstances(World.NOW, true, true, Set.of(), Map.of());
        assertThat(world.plan(forced).executions()).hasSize(1);
    }

    @Test
    void anotherContentVersionOverrideOrFieldIsAnotherKey() {
        AiTask task = world.active("note");
        world.result(task, "std m1");
        Content before = world.content;
        world.content = new Content(List.of(segment("Something else was said, and it is long enough.")));
        assertThat(world.plan().executions()).hasSize(1);
        world.content = before;
        world.activate(task, Instant.EPOCH).override("Ours.", null, 1);
        assertThat(world.plan().executions()).hasSize(1);
        world.activate(task, Instant.EPOCH);
        assertSkipped(world.plan(), SkipReason.UP_TO_DATE, true);
        world.revise(task);
        assertThat(world.plan().executions()).hasSize(1);
    }

    @Test
    void aJobMaySayThatAnotherEnginesResultIsStale() {
        AiTask task = world.active("note");
        world.engine("std");
        world.job = ",'engine':'std'";
        world.result(task, "old m0");
        assertSkipped(world.plan(), SkipReason.UP_TO_DATE, true);
        world.job = ",'engine':'std','staleWhenEngineDiffers':true";
        assertThat(world.plan().executions()).hasSize(1);
        world.result(task, Plan.engineKey(world.engines.get(0)));
        assertSkipped(world.plan(), SkipReason.UP_TO_DATE, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MISSING", "MISSING_OR_STALE", "ALL"})
    void aFullJobSaysWhatItReprocesses(String reprocess) {
        AiTask task = world.active("note");
        world.job = ",'dataSource':{'type':'FULL','reprocess':'" + reprocess + "','overwriteHuman':false}";
        Circumstances history = new Circumstances(World.NOW, false, false, Set.of(), Map.of(task.id(), 1));
        assertThat(world.plan(history).executions()).as("missing").hasSize(1);
        world.result(task, "std m1");
        assertThat(world.plan(history).executions()).as("current").hasSize(reprocess.equals("ALL") ? 1 : 0);
        world.activate(task, Instant.EPOCH).override("Ours.", null, 1);
        assertThat(world.plan(history).executions()).as("stale").hasSize(reprocess.equals("MISSING") ? 0 : 1);
    }

    @Test
    void aPersonsValuesBindWhenTheyAreAll() {
        world.active(
                "note",
                ",'outputs':[{'attribute':'a','field':'note','required':true,'explanation':true,"
                        + "'evidence':false},{'attribute':'b','field':'other','required':true,'explanation':true,'evidence':false}]");
        world.task(0, "other");
        world.value("note", true);
        assertThat(world.plan().executions()).hasSize(1);
        world.value("other", false);
        assertThat(world.plan().executions()).hasSize(1);
        world.value("other", true);
        assertThat(world.plan().skips()).anyMatch(s -> s.reason() == SkipReason.HUMAN_VALUE && s.stored());
        Circumstances forced = new Circumstances(World.NOW, true, true, Set.of(), Map.of());
        assertThat(world.plan(forced).executions()).isEmpty();
        world.job = ",'dataSource':{'type':'FULL','reprocess':'ALL','overwriteHuman':true}";
        assertThat(world.plan().executions()).hasSize(1);
    }

    @Test
    void theEngineIsTheTasksElseTheJobsElseTheDefault() {
        AiTask task = world.active("note");
        List.of("a", "b", "c").forEach(world::engine);
        assertThat(engine()).isNull();
        world.defaultEngine = "c";
        assertThat(engine()).isEqualTo("c");
        world.job = ",'engine':'b'";
        assertThat(engine()).isEqualTo("b");
        world.revise(task, ",'engine':'a'");
        assertThat(engine()).isEqualTo("a");
        world.job = ",'engine':'b','engineForAllTasks':true";
        assertThat(engine()).isEqualTo("b");
        world.job = ",'engineForAllTasks':true";
        assertThat(engine()).isEqualTo("c");
    }

    private String engine() {
        var engine = world.plan().executions().get(0).engine();
        return engine == null ? null : engine.code();
    }

    @Test
    void aFullRunKeepsTheVersionsAndTheFilterThatItFroze() {
        AiTask task = world.active("note");
        world.revise(task);
        AiTask later = world.active("later");
        world.job = ",'tasks':{'mode':'SELECTED','tasks':[]},'filter':{" + LONG_CALLS
                + "},'scope':{'type':'ONE_TENANT','tenant':'other'}";
        DataSource source = new DataSource(
                DataSource.Type.FULL, null, DataSource.Reprocess.MISSING, false, null, null, null, null, null);
        FrozenSelection frozen = new FrozenSelection(source, null, List.of(1L), Map.of(task.id(), 1), 9, World.NOW);
        Plan plan = frozen.applyTo(world.job())
                .plan(
                        world.dossier(),
                        new Circumstances(World.NOW, false, false, Set.of(), frozen.tasks()),
                        world.definitions());
        assertThat(plan.executions())
                .singleElement()
                .satisfies(p -> assertThat(p.version().number()).isEqualTo(1));
        assertThat(plan.skips()).singleElement().satisfies(s -> {
            assertThat(s.task()).isSameAs(later);
            assertThat(s.reason()).isEqualTo(SkipReason.NOT_SELECTED);
        });
    }

    @Test
    void thousandsAreJudgedInASecondAndContractsAreMadeOnce() {
        for (int i = 0; i < 50; i++) {
            world.active(
                    "t" + i,
                    ",'filter':{'any':[{" + LONG_CALLS + "},{'attribute':'contentLength','op':'GT','value':9}]}");
        }
        Definitions definitions = world.definitions();
        Job job = world.job();
        Dossier dossier = world.dossier();
        var first = job.plan(dossier, World.live(), definitions).executions().get(0);
        long begin = System.nanoTime();
        for (int i = 0; i < 2_000; i++) {
            var again =
                    job.plan(dossier, World.live(), definitions).executions().get(0);
            assertThat(again.contract()).isSameAs(first.contract());
            assertThat(again.prompt()).isSameAs(first.prompt());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
}
