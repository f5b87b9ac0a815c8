package org.colloquy.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.job.Job;
import org.colloquy.job.JobSettings;
import org.colloquy.storage.Json;
import org.colloquy.web.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFaceTest {
    private static final String SOURCE_OF_QUEUE = "{'type': 'QUEUE', 'queue': 'calls'}";

    private static JobFace face(String code, String source, String schedule) {
        String settings =
                "{'code': '%s', 'dataSource': %s, 'schedule': {'type': '%s'}}".formatted(code, source, schedule);
        JobSettings read = Json.read(settings.replace('\'', '"'), JobSettings.class);
        return JobFace.of(new Job(1, read), null, new Words());
    }

    @Test
    void theBuiltInJobNamesNoQueueThatItDoesNotHave() {
        JobFace face = face(Job.MANUAL, "{'type': 'QUEUE'}", "MANUAL");
        assertThat(face.mode()).isEqualTo("By hand");
        assertThat(face.source()).isEqualTo("Conversations that somebody sends");
        assertThat(face.untried()).contains("no other job serves").doesNotContain("queue");
    }

    @Test
    void aContinuousJobNamesItsQueue() {
        JobFace face = face("live", SOURCE_OF_QUEUE, "CONTINUOUS");
        assertThat(face.mode()).isEqualTo("Continuous");
        assertThat(face.source()).contains("calls");
        assertThat(face.untried()).contains("queue");
    }

    @ParameterizedTest
    @CsvSource({"manual,MANUAL", "live,CONTINUOUS"})
    void noTextIsMissing(String code, String schedule) {
        JobFace face = face(code, SOURCE_OF_QUEUE, schedule);
        assertThat(face.toString())
                .doesNotContain("null")
                .doesNotContain("mode.")
                .doesNotContain("latest.none");
    }

    @Test
    void aFullJobWaitsToBeRun() {
        JobFace face = face("history", "{'type': 'FULL', 'reprocess': 'MISSING'}", "MANUAL");
        assertThat(face.mode()).isEqualTo("Backfill");
        assertThat(face.untried()).startsWith("Run it now");
    }
}
