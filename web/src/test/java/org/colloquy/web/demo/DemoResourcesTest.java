package org.colloquy.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoResourcesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final List<JsonNode> MESSAGES = DemoResources.conversations().stream()
            .<JsonNode>map(c -> c.message(NOW))
            .toList();

    private static int length(JsonNode message) {
        return StreamSupport.stream(message.path("segments").spliterator(), false)
                .mapToInt(s -> s.path("text").stringValue().length())
                .sum();
    }

    private static boolean isTooShort(JsonNode message) {
        return message.path("durationSeconds").asInt(0) < 15 && length(message) < 200 && length(message) > 0;
    }

    private static List<JsonNode> items(JsonNode document, String list) {
        return StreamSupport.stream(document.required(list).spliterator(), false)
                .toList();
    }

    private static long count(java.util.function.Predicate<JsonNode> what) {
        return MESSAGES.stream().filter(what).count();
    }

    @Test
    void thereAreSixtyConversationsOfThreeTenantsInAllChannels() {
        assertThat(MESSAGES).hasSize(60);
        assertThat(MESSAGES.stream().map(m -> m.path("externalId").stringValue()))
                .doesNotHaveDuplicates();
        assertThat(MESSAGES.stream()
                        .collect(Collectors.groupingBy(m -> m.path("tenant").stringValue(), Collectors.counting())))
                .containsOnlyKeys("harper-bank", "skyline-travel", "city-concierge")
                .allSatisfy((tenant, n) -> assertThat(n).isEqualTo(20));
        assertThat(MESSAGES.stream()
                        .collect(Collectors.groupingBy(m -> m.path("channel").stringValue(), Collectors.counting())))
                .containsOnlyKeys("VOICE", "CHAT", "EMAIL", "TICKET")
                .allSatisfy((channel, n) -> assertThat(n).isGreaterThanOrEqualTo(7));
    }

    @Test
    void theyShowWhatGoesWrongInLife() {
        assertThat(count(DemoResourcesTest::isTooShort)).isGreaterThanOrEqualTo(4);
        assertThat(count(m -> length(m) == 0)).isEqualTo(2);
        assertThat(count(m -> length(m) > 500_000)).isEqualTo(1);
        assertThat(count(m -> m.path("language").stringValue().equals("de"))).isEqualTo(1);
        assertThat(count(m -> m.path("language").stringValue().equals("es"))).isEqualTo(1);
        assertThat(count(m -> m.toString().contains("ignore your instructions")))
                .isEqualTo(1);
    }

    @Test
    void everyMessageKeepsTheContract() {
        for (JsonNode message : MESSAGES) {
            assertThat(message.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5 << 20);
            assertThat(Instant.parse(message.required("startedAt").stringValue()))
                    .isBefore(NOW);
            assertThat(message.required("direction").stringValue()).isIn("INBOUND", "OUTBOUND", "INTERNAL");
            assertThat(message.propertyNames())
                    .isSubsetOf(Set.of(
                            "tenant",
                            "externalId",
                            "channel",
                            "direction",
                            "startedAt",
                            "durationSeconds",
                            "language",
                            "agent",
                            "customer",
                            "queue",
                            "tags",
                            "attributes",
                            "segments"));
        }
    }

    @Test
    void segmentsFollowEachOtherInTime() {
        for (JsonNode message : MESSAGES) {
            long last = 0;
            for (JsonNode segment : message.required("segments")) {
                assertThat(segment.required("speaker").stringValue()).isIn("AGENT", "CUSTOMER", "SYSTEM", "OTHER");
                assertThat(segment.required("text").stringValue()).isNotBlank();
                long start = segment.path("startMs").asLong(last);
                assertThat(start).isGreaterThanOrEqualTo(last);
                last = segment.path("endMs").asLong(start);
            }
            assertThat(last).isLessThanOrEqualTo(message.path("durationSeconds").asLong(0) * 1000 + 1000);
        }
    }

    @Test
    void theConfigurationHoldsTogether() {
        JsonNode document = DemoResources.configuration("http://127.0.0.1:8081/demo-engine/v1");
        Function<String, Set<String>> codes = list -> items(document, list).stream()
                .map(i -> i.required("code").stringValue())
                .collect(Collectors.toSet());
        assertThat(codes.apply("tenants")).containsExactlyInAnyOrder("harper-bank", "skyline-travel", "city-concierge");
        assertThat(items(document, "engines").get(0).required("endpoint").stringValue())
                .isEqualTo("http://127.0.0.1:8081/demo-engine/v1");
        assertThat(codes.apply("engines"))
                .contains(document.at("/system/defaultEngine").stringValue());
        for (JsonNode task : items(document, "aiTasks")) {
            task.required("outputs")
                    .forEach(o -> assertThat(codes.apply("customFields"))
                            .contains(o.required("field").stringValue()));
            assertThat(task.required("prompt").stringValue()).contains("{{content}}");
        }
        for (JsonNode tenant : items(document, "tenants")) {
            tenant.required("activations")
                    .forEach(a -> assertThat(codes.apply("aiTasks"))
                            .contains(a.required("task").stringValue()));
            tenant.required("groups")
                    .forEach(g -> assertThat(codes.apply("tenantGroups")).contains(g.stringValue()));
        }
        for (JsonNode job : items(document, "jobs")) {
            assertThat(codes.apply("engines")).contains(job.required("engine").stringValue());
            assertThat(codes.apply("processingQueues"))
                    .contains(job.at("/dataSource/queue").asString("live"));
        }
    }

    @Test
    void theSummaryIsOffForOneTenantSoThatAReasonShows() {
        JsonNode document = DemoResources.configuration("x");
        long off = items(document, "tenants").stream()
                .flatMap(t -> items(t, "activations").stream())
                .filter(a -> !a.required("enabled").booleanValue())
                .count();
        assertThat(off).isEqualTo(1);
    }
}
