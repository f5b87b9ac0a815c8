package org.colloquy.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class DocumentCheckTest {
    @Test
    void theDocumentOfTheContractIsRight() {
        assertThat(Documents.problems(Documents.whole())).isEmpty();
    }

    @Test
    void anEmptyDocumentIsRightAndAnythingButAnObjectIsNot() {
        assertThat(Documents.problems(Json.tree("{}"))).isEmpty();
        assertThat(Documents.problems(Json.tree("[]"))).hasSize(1);
        assertThat(Documents.problems(Json.tree("null"))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # shape
            tenants | {} | tenants | must be a list
            tenants[1] | 5 | tenants[1] | must be an object
            system | [] | system | must be an object
            jobs[0].colour | 1 | jobs[0].colour | is not known
            job | [] | job | is not known; known here: customFields system tenantGroups
            aiTasks[0].outputs[0].fields | `"x"` | aiTasks[0].outputs[0].fields | is not known
            tenants[0].aiEnabled | `"yes"` | tenants[0].aiEnabled | must be true or false
            tenants[0].name | 5 | tenants[0].name | must be a text
            tenants[0].name | `"  "` | tenants[0].name | not blank
            engines[0].maxOutputTokens | 1.5 | engines[0].maxOutputTokens | whole number
            engines[0].maxOutputTokens | `"10"` | engines[0].maxOutputTokens | whole number
            engines[0].maxOutputTokens | 1e400 | engines[0].maxOutputTokens | whole number
            # codes
            tenants[0].code | absent | tenants[0].code | is missing
            engines[0].code | `"a b"` | engines[0].code | letters, digits
            engines[0].code | `".."` | engines[0].code | beginning with a letter
            jobs[0].code | `"käse"` | jobs[0].code | letters, digits
            jobs[1].code | `"live"` | jobs[1].code | is there twice: jobs[0] has it too
            customFields[2].code | `"csat"` | customFields[2].code | is there twice: customFields[0] has it too
            # system
            system.defaultEngine | `"gone"` | system.defaultEngine | there is no engine gone
            system.currency | `"XXY"` | system.currency | ISO 4217
            system.limits.tokensPerDay | 0 | system.limits.tokensPerDay | from 1
            system.limits.costPerDay | -1 | system.limits.costPerDay | a number from
            system.retention.rawDays | 0 | system.retention.rawDays | from 1
            system.alerts | [] | system.alerts | must be an object
            # tenants
            tenants[0].groups | ["us","nobody"] | tenants[0].groups[1] | there is no tenant group nobody
            tenants[0].groups | ["us","us"] | tenants[0].groups[1] | is there twice
            tenants[0].timeZone | `"Mars/Olympus"` | tenants[0].timeZone | IANA
            tenants[0].limits.weight | 0 | tenants[0].limits.weight | from 1
            tenants[0].limits.costPerMonth | 0 | tenants[0].limits.costPerMonth | a number from
            tenants[0].redaction.kinds | ["CARD","NAME"] | tenants[0].redaction.kinds[1] | one of CARD IBAN
            tenants[0].redaction.patterns[0].regex | `"("` | tenants[0].redaction.patterns[0].regex | no regular expression
            tenants[0].redaction.patterns[0].regex | `"x*"` | tenants[0].redaction.patterns[0].regex | must not match nothing
            tenants[0].redaction.patterns[0].name | `"my thing"` | tenants[0].redaction.patterns[0].name | capital letters
            tenants[0].activations[0].task | `"gone"` | tenants[0].activations[0].task | there is no task gone
            tenants[0].activations[1] | {"task":"csat"} | tenants[0].activations[1].task | is there twice
            tenants[0].activations[0].filter | {"attribute":"shoeSize","op":"EQ","value":1} | tenants[0].activations[0].filter.attribute | shoeSize
            # engines
            engines[0].provider | `"CARRIER_PIGEON"` | engines[0].provider | one of OPENAI_COMPATIBLE
            engines[0].provider | absent | engines[0].provider | is missing
            engines[0].endpoint | absent | engines[0].endpoint | is missing
            engines[0].endpoint | `"ftp://x/y"` | engines[0].endpoint | http:// or https://
            engines[0].endpoint | `"http://169.254.169.254/latest"` | engines[0].endpoint | metadata
            engines[0].model | absent | engines[0].model | is missing
            engines[0].structuredOutput | `"YAML"` | engines[0].structuredOutput | one of JSON_SCHEMA
            engines[0].temperature | 2.1 | engines[0].temperature | from 0 to 2
            engines[0].maxOutputTokens | 128000 | engines[0].maxOutputTokens | below contextTokens
            engines[0].requestTimeoutSeconds | 601 | engines[0].requestTimeoutSeconds | from 1 to 600
            engines[0].tokenSafety | 0.9 | engines[0].tokenSafety | from 1
            engines[0].limits.concurrency | 0 | engines[0].limits.concurrency | from 1
            engines[0].price.inputPerMillion | -0.1 | engines[0].price.inputPerMillion | from 0
            engines[0].price.inputPerMillion | absent | engines[0].price.inputPerMillion | is missing
            engines[0].price.currency | `"EUR"` | engines[0].price.currency | must be USD
            engines[0].price.currency | absent | engines[0].price.currency | is missing
            engines[0].free | true | engines[0].free | price above 0
            engines[0].fallback | `"standard"` | engines[0].fallback | another engine
            engines[0].fallback | `"gone"` | engines[0].fallback | there is no engine gone
            engines[0].apiKey | `"***"` | engines[0].apiKey | no key yet
            engines[0].apiKey | 5 | engines[0].apiKey | must be a text
            # fields
            customFields[0].type | `"COLOUR"` | customFields[0].type | one of INTEGER DECIMAL
            customFields[0].type | absent | customFields[0].type | is missing
            customFields[0].min | 9 | customFields[0].min | above max
            customFields[0].min | 1.5 | customFields[0].min | whole number
            customFields[2].min | 1 | customFields[2].min | the field is TEXT
            customFields[1].min | 1 | customFields[1].min | the field is MULTI_CHOICE
            customFields[1].max | 0 | customFields[1].max | from 1
            customFields[1].max | 1.5 | customFields[1].max | whole number
            customFields[0].unknownValue | 0.5 | customFields[0].unknownValue | number of the field's type
            customFields[0].unknownValue | [] | customFields[0].unknownValue | number of the field's type
            customFields[2].unknownValue | 0 | customFields[2].unknownValue | must be a text
            customFields[1].options | [] | customFields[1].options | at least one label
            customFields[1].options | absent | customFields[1].options | at least one label
            customFields[1].options | ["Cards","Cards"] | customFields[1].options[1] | is there twice
            customFields[1].options | ["Cards","cards"] | customFields[1].options[1] | more than case
            customFields[1].options | ["Cards "," "] | customFields[1].options[1] | not blank
            customFields[0].options | ["1"] | customFields[0].options | the field is INTEGER
            customFields[0].maxLength | 5 | customFields[0].maxLength | the field is INTEGER
            customFields[2].maxLength | 0 | customFields[2].maxLength | from 1
            customFields[2].aggregate | `"AVERAGE"` | customFields[2].aggregate | the field is TEXT
            customFields[2].thresholds | [{"from":1,"label":"x","color":"#000000"}] | customFields[2].thresholds | INTEGER and DECIMAL
            customFields[0].thresholds[0].from | 3 | customFields[0].thresholds[0].from | below to
            customFields[0].thresholds[0].color | `"red"` | customFields[0].thresholds[0].color | #rrggbb
            customFields[0].thresholds[0].label | absent | customFields[0].thresholds[0].label | is missing
            customFields[0].thresholds[0] | {"label":"x","color":"#000000"} | customFields[0].thresholds[0].from | every number
            customFields[1].tenant | `"gone"` | customFields[1].tenant | there is no tenant gone
            # tasks
            aiTasks[0].prompt | absent | aiTasks[0].prompt | is missing
            aiTasks[0].prompt | `"Hello {{nope}}"` | aiTasks[0].prompt | nope
            aiTasks[0].prompt | `"{{options.topic}}"` | aiTasks[0].prompt | topic
            aiTasks[0].prompt | `"{{range.note}}"` | aiTasks[0].prompt | not a number
            aiTasks[0].prompt | 5 | aiTasks[0].prompt | must be a text
            tenants[0].activations[0].prompt | `"{{options.gone}}"` | tenants[0].activations[0].prompt | gone
            aiTasks[0].outputs | [] | aiTasks[0].outputs | at least one
            aiTasks[0].outputs | absent | aiTasks[0].outputs | at least one
            aiTasks[0].outputs[0].field | `"gone"` | aiTasks[0].outputs[0].field | no global field gone
            aiTasks[0].outputs[0].field | `"topic"` | aiTasks[0].outputs[0].field | no global field topic
            aiTasks[0].outputs[0].attribute | `"a b"` | aiTasks[0].outputs[0].attribute | letters, digits
            aiTasks[1].outputs[1].attribute | `"topic"` | aiTasks[1].outputs[1].attribute | is there twice
            aiTasks[1].outputs[1].field | `"topic"` | aiTasks[1].outputs[1].field | is there twice
            aiTasks[1].response | {"format":"TEXT"} | aiTasks[1].outputs | exactly one
            aiTasks[0].response.format | `"XML"` | aiTasks[0].response.format | one of JSON TEXT
            aiTasks[0].response.schema | [] | aiTasks[0].response.schema | JSON schema
            customFields[0].aiEligible | false | aiTasks[0].outputs[0].field | not for AI
            aiTasks[0].engine | `"gone"` | aiTasks[0].engine | there is no engine gone
            aiTasks[0].maxOutputTokens | 0 | aiTasks[0].maxOutputTokens | from 1
            aiTasks[0].overflow | `"KEEP"` | aiTasks[0].overflow | one of KEEP_END
            aiTasks[0].tenant | `"gone"` | aiTasks[0].tenant | there is no tenant gone
            aiTasks[0].filter.all[0].op | `"ALMOST"` | aiTasks[0].filter.all[0].op | one of EQ NE
            aiTasks[0].filter.all[0].attribute | `"shoeSize"` | aiTasks[0].filter.all[0].attribute | shoeSize
            aiTasks[0].filter | {"attribute":"field.topic","op":"MISSING"} | aiTasks[0].filter.attribute | topic
            # queues
            processingQueues[0].channels | ["FAX"] | processingQueues[0].channels[0] | one of VOICE
            processingQueues[0].channels | [] | processingQueues[0].channels | must not be empty
            processingQueues[0].events | ["DELETED"] | processingQueues[0].events | DELETED
            processingQueues[0].quietSeconds.FAX | 1 | processingQueues[0].quietSeconds.FAX | is not known
            processingQueues[0].quietSeconds.CHAT | -1 | processingQueues[0].quietSeconds.CHAT | from 0
            processingQueues[0].scope | {"type":"TENANTS"} | processingQueues[0].scope.tenants | nobody is served
            processingQueues[0].scope | {} | processingQueues[0].scope.type | is missing
            processingQueues[0].scope | {"type":"ONE_TENANT"} | processingQueues[0].scope.tenant | is missing
            processingQueues[0].scope | {"type":"UNRESTRICTED","tenants":["harper-bank"]} | processingQueues[0].scope.tenants | TENANTS only
            # jobs
            jobs[0].scope | {"type":"ONE_TENANT","tenant":"gone"} | jobs[0].scope.tenant | there is no tenant gone
            jobs[1].scope.tenants | ["harper-bank","gone"] | jobs[1].scope.tenants[1] | there is no tenant gone
            jobs[1].scope.groups | ["gone"] | jobs[1].scope.groups[0] | there is no tenant group gone
            jobs[0].dataSource | absent | jobs[0].dataSource | is missing
            jobs[0].dataSource.queue | `"gone"` | jobs[0].dataSource.queue | there is no processing queue gone
            jobs[0].dataSource.queue | absent | jobs[0].dataSource.queue | is missing
            jobs[0].dataSource.reprocess | `"ALL"` | jobs[0].dataSource.reprocess | FULL only
            jobs[1].dataSource.queue | `"live"` | jobs[1].dataSource.queue | QUEUE only
            jobs[1].dataSource.from | `"2026-03-01T00:00:00Z"` | jobs[1].dataSource.from | before to
            jobs[1].dataSource.from | `"2026-03-01"` | jobs[1].dataSource.from | offset
            jobs[1].dataSource.samplePercent | 0 | jobs[1].dataSource.samplePercent | to 100
            jobs[1].dataSource.samplePercent | 101 | jobs[1].dataSource.samplePercent | to 100
            jobs[1].dataSource.externalIds | [] | jobs[1].dataSource.externalIds | must not be empty
            jobs[0].engine | `"gone"` | jobs[0].engine | there is no engine gone
            jobs[1].tasks.tasks | ["csat","gone"] | jobs[1].tasks.tasks[1] | there is no task gone
            jobs[1].tasks.tasks | [] | jobs[1].tasks.tasks | at least one
            jobs[0].tasks.tasks | ["csat"] | jobs[0].tasks.tasks | SELECTED only
            jobs[0].schedule.type | `"MANUAL"` | jobs[0].schedule.type | must be CONTINUOUS
            jobs[1].schedule.type | `"CONTINUOUS"` | jobs[1].schedule.type | MANUAL or CRON
            jobs[1].schedule.type | `"MANUAL"` | jobs[1].schedule.cron | CRON only
            jobs[1].schedule.cron | absent | jobs[1].schedule.cron | is missing
            jobs[1].schedule.cron | `"99 * * * *"` | jobs[1].schedule.cron | five fields
            jobs[1].schedule.cron | `"0 0 3 * * *"` | jobs[1].schedule.cron | five fields
            jobs[1].schedule.cron | `"often"` | jobs[1].schedule.cron | five fields
            jobs[1].schedule.window.from | `"25:00"` | jobs[1].schedule.window.from | 00:00 to 23:59
            jobs[1].schedule.window.from | `"9:00"` | jobs[1].schedule.window.from | HH:mm
            jobs[1].schedule.window.to | `"22:00"` | jobs[1].schedule.window.to | must differ
            jobs[1].schedule.window.to | absent | jobs[1].schedule.window.to | is missing
            jobs[1].schedule.timeZone | `"Nowhere"` | jobs[1].schedule.timeZone | IANA
            jobs[0].limits.tokensPerRun | 5 | jobs[0].limits.tokensPerRun | continuous
            jobs[0].limits.costPerRun | 5 | jobs[0].limits.costPerRun | continuous
            jobs[0].limits.stopOnErrorRate | 0.5 | jobs[0].limits.stopOnErrorRate | continuous
            jobs[1].limits.stopOnErrorRate | 1.5 | jobs[1].limits.stopOnErrorRate | to 1
            jobs[1].limits.conversationsPerMinute | 0 | jobs[1].limits.conversationsPerMinute | from 1
            jobs[1].historyDays | 0 | jobs[1].historyDays | from 1
            jobs[1].filter | {"attribute":"field.gone","op":"EXISTS"} | jobs[1].filter.attribute | gone
            """)
    void oneWrongThingIsNamedWhereItStands(String at, String json, String path, String message) {
        assertThat(Documents.problems(Documents.with(at, json)))
                .as("what is wrong")
                .anySatisfy(p -> {
                    assertThat(p.path()).isEqualTo(path);
                    assertThat(p.message()).contains(message);
                });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        ObjectNode document = Documents.with("tenants[0].timeZone", "\"Nowhere\"");
        Documents.set(document, "aiTasks[0].outputs[0].field", "\"gone\"");
        Documents.set(document, "jobs[0].engine", "\"gone\"");
        Documents.set(document, "jobs[1].schedule.cron", "\"often\"");
        assertThat(Documents.problems(document))
                .extracting(BadInput.Problem::path)
                .containsExactlyInAnyOrder(
                        "tenants[0].timeZone",
                        "aiTasks[0].outputs[0].field",
                        "jobs[0].engine",
                        "jobs[1].schedule.cron");
    }

    @Test
    void oneMistakeIsToldOnce() {
        assertThat(Documents.problems(Documents.with("customFields[0].type", "\"COLOUR\"")))
                .hasSize(1);
        assertThat(Documents.problems(Documents.with("jobs[0].dataSource.type", "\"STREAM\"")))
                .hasSize(1);
    }

    @Test
    void anOverrideMayNameTheTenantsOwnFields() {
        String activation = "{\"task\":\"csat\",\"prompt\":\"{{options.topic}} {{range.csat}}\"}";
        assertThat(Documents.problems(Documents.with("tenants[0].activations[0]", activation)))
                .isEmpty();
    }

    @Test
    void aMultipleChoiceMayHaveAMostOfLabels() {
        assertThat(Documents.problems(Documents.with("customFields[1].max", "2")))
                .isEmpty();
    }

    @Test
    void enginesThatFallBackInACircleAreRefused() {
        ObjectNode document = Documents.with("engines[0].fallback", "\"other\"");
        ObjectNode other = (ObjectNode) document.get("engines").get(0).deepCopy();
        other.put("code", "other").put("fallback", "standard");
        Documents.set(document, "engines[1]", Json.write(other));
        assertThat(Documents.problems(document))
                .extracting(BadInput.Problem::path)
                .containsExactly("engines[0].fallback", "engines[1].fallback");
    }

    @Test
    void anExpensiveTaskWithoutAFilterGetsOne() {
        ObjectNode document = Documents.with("aiTasks[0].filter", "null");
        Documents.set(document, "aiTasks[0].expensive", "true");
        var task =
                DocumentCheck.passed(document, Documents.NOTHING).tasks().get(0).value();
        assertThat(task.filter().source().toString()).contains("durationSeconds", "contentLength", "200");
        Documents.set(document, "aiTasks[0].filter", "{}");
        task = DocumentCheck.passed(document, Documents.NOTHING).tasks().get(0).value();
        assertThat(task.filter().source().toString()).isEqualTo("{}");
    }

    @Test
    void aKeyIsNeverPrinted() {
        var engine = DocumentCheck.passed(Documents.whole(), Documents.NOTHING)
                .engines()
                .get(0);
        assertThat(engine.value().key()).isEqualTo(new GivenKey(true, "k"));
        assertThat(engine.value().key().toString()).doesNotContain("k\"").isEqualTo("GivenKey[given=true]");
        assertThatThrownBy(() -> DocumentCheck.passed(
                        Documents.with("engines[0].apiKey", "{\"a\":\"sk-1\"}"), Documents.NOTHING))
                .hasMessageNotContaining("sk-1");
    }
}
