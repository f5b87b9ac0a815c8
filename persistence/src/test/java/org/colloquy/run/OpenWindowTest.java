package org.colloquy.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenWindowTest {
    @Test
    void neverMoreThanFiveHundredAreOpened() {
        assertThat(new OpenWindow(400, 0).takes(100)).isTrue();
        assertThat(new OpenWindow(401, 0).takes(100)).isFalse();
        assertThat(new OpenWindow(500, 0).takes(0)).isTrue();
        assertThat(new OpenWindow(Long.MAX_VALUE / 2, 0).takes(100)).isFalse();
    }

    @Test
    void whatWaitsDoesNotCountUpToTwentyThousand() {
        assertThat(new OpenWindow(0, 19_999).takes(100)).isTrue();
        assertThat(new OpenWindow(0, 20_000).takes(1)).isFalse();
        assertThat(new OpenWindow(0, 20_000).full()).isTrue();
        assertThat(new OpenWindow(0, 20_000).inviting()).isFalse();
    }

    @Test
    void aScanBeginsAgainWhenHalfIsFree() {
        assertThat(new OpenWindow(250, 0).inviting()).isTrue();
        assertThat(new OpenWindow(251, 0).inviting()).isFalse();
        assertThat(new OpenWindow(250, 0).takes(200)).isTrue();
    }

    @Test
    void countsAddUpWithWhatTheScanLeftOut() {
        RunCounters counters = RunCounters.NONE.plusScanned(5, 3, 2).plusMatched(7);
        assertThat(counters.matched()).isEqualTo(17);
        assertThat(counters.scannedUpToDate()).isEqualTo(5);
        assertThat(counters.scannedFiltered()).isEqualTo(3);
        assertThat(counters.scannedOff()).isEqualTo(2);
        assertThat(counters.open()).isZero();
    }
}
