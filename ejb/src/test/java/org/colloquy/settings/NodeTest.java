package org.colloquy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsNameOverRestartsButNotItsBoot() {
        String name = NodeName.in(folder.resolve("made/on/the/way"));
        assertThat(NodeName.in(folder.resolve("made/on/the/way"))).isEqualTo(name);
    }

    @Test
    void manyAtOnceAgreeOnOneNameAndLeaveNothingBehind() throws Exception {
        Set<String> names = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 32).parallel().forEach(i -> names.add(NodeName.in(folder)));
        assertThat(names).hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesAFileThatHoldsNoName() throws Exception {
        Files.writeString(folder.resolve("node-id"), "a b\nc");
        assertThatThrownBy(() -> NodeName.in(folder)).hasMessageContaining("node-id");
    }

    @Test
    void knowsItsFormerBootsAndNobodyElses() {
        Node node = new Node("node-1", "now");
        assertThat(node.wasFormerly("node-1:before")).isTrue();
        assertThat(node.wasFormerly("node-1:now")).isFalse();
        assertThat(node.wasFormerly("node-11:before")).isFalse();
    }

    @Test
    void hasNoNumberBeforeItIsRegistered() {
        Node node = new Node("node-1", "now");
        assertThatThrownBy(node::number).isInstanceOf(IllegalStateException.class);
        node.registered(7);
        assertThat(node.number()).isEqualTo(7);
    }
}
