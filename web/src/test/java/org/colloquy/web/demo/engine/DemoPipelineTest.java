package org.colloquy.web.demo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.field.Assignment;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldSettings;
import org.colloquy.field.ValueFlag;
import org.colloquy.field.ValueState;
import org.colloquy.intake.EventReader;
import org.colloquy.storage.Json;
import org.colloquy.task.Fence;
import org.colloquy.task.OutputContract;
import org.colloquy.task.Prompt;
import org.colloquy.task.PromptSpace;
import org.colloquy.task.PromptSubject;
import org.colloquy.task.PromptTemplate;
import org.colloquy.task.TaskSettings;
import org.colloquy.tenant.Tenant;
import org.colloquy.tenant.TenantSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The demo's tasks on the demo's conversations: the product's own prompts out, the product's own contract on the answer. */
class DemoPipelineTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Fence FENCE = new Fence("an installation's secret".getBytes(StandardCharsets.UTF_8));
    private static final ToIntFunction<String> TOKENS =
            Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE)::countTokensOrdinary;
    private static final JsonNode CONFIGURATION =
            Json.tree(text("configuration.json").replace("${demo-engine}", "x"));
    private static final Map<String, FieldSettings> FIELDS = items("customFields").stream()
            .map(f -> Json.MAPPER.treeToValue(f, FieldSettings.class))
            .collect(Collectors.toMap(FieldSettings::code, f -> f));

    private final DemoEngine engine = new DemoEngine(InstantSource.fixed(NOW));

    private static String text(String name) {
        try (InputStream in = DemoPipelineTest.class.getResourceAsStream("../" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> items(String list) {
        return StreamSupport.stream(CONFIGURATION.required(list).spliterator(), false)
                .toList();
    }

    private static ConversationEvent event(String line) {
        ObjectNode message = (ObjectNode) Json.tree(line);
        return EventReader.read(message.put("startedAt", NOW.toString()), NOW);
    }

    private static OutputContract contract(TaskSettings task) {
        Map<String, CustomField> fields = new HashMap<>();
        task.outputs().forEach(o -> fields.put(o.attribute(), new CustomField(1, 0, FIELDS.get(o.field()))));
        return new OutputContract(task, fields);
    }

    private static PromptTemplate.Rendering render(TaskSettings task, ConversationEvent event, int tokens) {
        Conversation conversation = new Conversation(1, 1, event.externalId(), NOW);
        conversation.take(event, NOW);
        Tenant tenant = new Tenant(1, new TenantSettings(event.tenant(), "Demo", null, null, true, null, null), NOW);
        PromptSubject subject =
                new PromptSubject(tenant, conversation, FIELDS::get, Map.of(), LocalDate.of(2026, 6, 1));
        return PromptTemplate.of(task.prompt())
                .render(subject, FENCE.around(event.content()), contract(task), new PromptSpace(tokens, TOKENS));
    }

    private Reply ask(Prompt prompt, OutputContract contract) {
        ObjectNode request =
                JsonNodeFactory.instance.objectNode().put("model", "demo-1").put("max_tokens", 512);
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", prompt.system());
        messages.addObject().put("role", "user").put("content", prompt.content());
        messages.addObject().put("role", "user").put("content", prompt.instructions());
        request.putObject("response_format")
                .put("type", "json_schema")
                .putObject("json_schema")
                .put("name", "answer")
                .set("schema", contract.schema());
        return engine.complete(null, request.toString());
    }

    private Assignment judge(TaskSettings task, ConversationEvent event, int tokens) {
        OutputContract contract = contract(task);
        Prompt prompt = ((PromptTemplate.Rendering.Ready) render(task, event, tokens)).prompt();
        Reply reply = ask(prompt, contract);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        assertThat(reply.body().at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
        OutputContract.Reading read =
                contract.read(reply.body().at("/choices/0/message/content").stringValue(), event.content());
        assertThat(read).as(read.toString()).isInstanceOf(OutputContract.Reading.Values.class);
        return ((OutputContract.Reading.Values) read).assignments().get(0);
    }

    private static TaskSettings task(String code) {
        return items("aiTasks").stream()
                .map(t -> Json.MAPPER.treeToValue(t, TaskSettings.class))
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ConversationEvent conversation(String id) {
        return text("conversations.jsonl")
                .lines()
                .filter(line -> line.contains("\"" + id + "\""))
                .map(DemoPipelineTest::event)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyConversationWithContentGetsEveryValueWithAnExplanation() {
        text("conversations.jsonl")
                .lines()
                .map(DemoPipelineTest::event)
                .filter(e -> !e.content().segments().isEmpty())
                .forEach(event -> {
                    for (String code : List.of("csat", "sentiment", "summary")) {
                        Assignment value = judge(task(code), event, 60_000);
                        assertThat(value.state()).isEqualTo(ValueState.KNOWN);
                        assertThat(value.flags().contains(ValueFlag.INSTRUCTION_LIKE))
                                .isEqualTo(event.externalId().equals("hb-1017"));
                        assertThat(value.explanation()).isNotBlank();
                    }
                });
    }

    @Test
    void theAngriestAreRatedOneAndTheHappiestFive() {
        assertThat(judge(task("csat"), conversation("st-2014"), 60_000).value()).hasToString("1");
        assertThat(judge(task("csat"), conversation("hb-1001"), 60_000).value()).hasToString("5");
        assertThat(judge(task("csat"), conversation("hb-1017"), 60_000).value()).hasToString("1");
    }

    @Test
    void summariesSpeakOfWhatWasSaid() {
        Assignment summary = judge(task("summary"), conversation("hb-1001"), 60_000);
        assertThat(summary.value().toString()).contains("debit card in a taxi").doesNotContain("[00:");
    }

    @Test
    void aFarTooLongConversationIsCutToWhatTheEngineTakes() {
        ObjectNode message = (ObjectNode) Json.tree(text("conversations.jsonl")
                .lines()
                .filter(line -> line.contains("\"repeat\""))
                .findFirst()
                .orElseThrow());
        ArrayNode segments = (ArrayNode) message.required("segments");
        ArrayNode all = message.putArray("segments");
        for (int i = 0; i < 700; i++) {
            all.addAll(segments);
        }
        ConversationEvent event = EventReader.read(message.put("startedAt", NOW.toString()), NOW);
        assertThat(event.content().length()).isGreaterThan(500_000);
        for (String code : List.of("csat", "sentiment", "summary")) {
            assertThat(judge(task(code), event, 58_000).state()).isEqualTo(ValueState.KNOWN);
        }
    }
}
