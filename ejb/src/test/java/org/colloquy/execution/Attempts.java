package org.colloquy.execution;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.Segment;
import org.colloquy.engine.Engine;
import org.colloquy.engine.EngineSettings;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldSettings;
import org.colloquy.inference.CallFacts;
import org.colloquy.inference.Question;
import org.colloquy.job.Plan;
import org.colloquy.money.Price;
import org.colloquy.money.Tokens;
import org.colloquy.record.OpenExecution;
import org.colloquy.storage.Json;
import org.colloquy.task.AiTask;
import org.colloquy.task.Fence;
import org.colloquy.task.OutputContract;
import org.colloquy.task.Prompt;
import org.colloquy.task.TaskSettings;
import org.colloquy.usage.CallPurpose;
import org.colloquy.usage.CallStatus;
import org.colloquy.usage.Reservation;

/** An attempt at a task "csat" with an integer from 1 to 5, on an engine that costs a dollar in and two out. */
final class Attempts {
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final Tokens WORST = Tokens.of(1000, 500);

    private Attempts() {}

    static Engine engine(Price price) {
        return new Engine(
                5,
                new EngineSettings(
                        "standard",
                        null,
                        null,
                        null,
                        "m1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        price,
                        false,
                        null,
                        false,
                        null,
                        null));
    }

    static Engine engine() {
        return engine(new Price("USD", BigDecimal.ONE, null, BigDecimal.valueOf(2)));
    }

    static Attempt attempt() {
        AiTask task = new AiTask(11, 0, "csat");
        TaskSettings settings = Json.read("""
                {"code":"csat","prompt":"Score {{content}}.","expensive":false,"enabledByDefault":false,
                 "outputs":[{"attribute":"csat","field":"csat","required":true,"explanation":true,"evidence":false}]}
                """, TaskSettings.class);
        CustomField field = new CustomField(
                100, 0, Json.read("{\"code\":\"csat\",\"type\":\"INTEGER\",\"min\":1,\"max\":5}", FieldSettings.class));
        Plan.Planned planned = new Plan.Planned(
                task,
                task.revise(settings, NOW, "test"),
                null,
                true,
                new OutputContract(settings, Map.of("csat", field)),
                "definition",
                engine());
        Question question = new Question(new Prompt("s", "c", "i"), null, null, 500, null);
        return Attempt.ready(planned, new OpenExecution(1, 2, 11, NOW), question, null);
    }

    static Briefing briefing(String... said) {
        Content content = new Content(List.of(said).stream()
                .map(text -> new Segment(null, null, null, text))
                .toList());
        return new Briefing(content, new Fence(new byte[32]).around(content), null);
    }

    static Reservation reservation() {
        BigDecimal cost = engine().settings().price().cost(WORST);
        return new Reservation(
                9, "n:b", Reservation.Subject.NONE, 5, "standard", "m1", CallPurpose.EXECUTION, WORST, cost, NOW);
    }

    static CallFacts facts(CallStatus status, Integer http, Tokens usage) {
        return new CallFacts(
                status, http, Duration.ofMillis(250), "m1-0301", usage == null ? Tokens.NONE : usage, usage != null);
    }
}
