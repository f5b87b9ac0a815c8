package org.colloquy.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.colloquy.task.DecisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B2.1: what a record ends as. */
class RecordStateTest {
    @ParameterizedTest
    @CsvSource({
        "SUCCEEDED, SUCCEEDED",
        "SUCCEEDED SKIPPED, SUCCEEDED",
        "SUCCEEDED FAILED, PARTIAL",
        "SUCCEEDED FAILED SKIPPED, PARTIAL",
        "FAILED, FAILED",
        "FAILED SKIPPED, FAILED",
        "FAILED CANCELLED, FAILED",
        "SKIPPED, SKIPPED",
        "SKIPPED SKIPPED, SKIPPED",
        "CANCELLED, CANCELLED",
        "CANCELLED SKIPPED, CANCELLED",
        "SUCCEEDED CANCELLED, SUCCEEDED"
    })
    void followsFromWhatTheExecutionsEndedAs(String executions, RecordState state) {
        List<DecisionStatus> ended = Arrays.stream(executions.split(" "))
                .map(DecisionStatus::valueOf)
                .toList();

        assertThat(RecordState.of(ended)).isEqualTo(state);
    }

    @Test
    void nothingToDoIsSkipped() {
        assertThat(RecordState.of(List.of())).isEqualTo(RecordState.SKIPPED);
    }

    @Test
    void onlyThreeStatesAreOpen() {
        assertThat(Arrays.stream(RecordState.values()).filter(RecordState::open))
                .containsExactlyInAnyOrder(RecordState.PENDING, RecordState.RUNNING, RecordState.WAITING);
    }
}
