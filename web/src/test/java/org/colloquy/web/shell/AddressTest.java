package org.colloquy.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void keepsTheOrderInWhichParametersWereGiven() {
        assertThat(Address.NONE.with("tab", "records").with("run", 7L).with("status", "FAILED"))
                .hasToString("?tab=records&run=7&status=FAILED");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        Address address = Address.NONE.with("a", null).with("b", "").with("c", "x");
        assertThat(address).hasToString("?c=x");
        assertThat(address.with("c", null).isEmpty()).isTrue();
    }

    @Test
    void encodesWhatWouldBreakOutOfIt() {
        assertThat(Address.NONE.with("text", "a&b=c#d \"<ü>")).hasToString("?text=a%26b%3Dc%23d+%22%3C%C3%BC%3E");
    }

    @Test
    void neverChangesItself() {
        Address first = Address.NONE.with("a", "1");
        first.with("a", "2");
        assertThat(first).hasToString("?a=1");
    }
}
