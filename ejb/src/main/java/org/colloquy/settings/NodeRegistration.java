package org.colloquy.settings;

import jakarta.annotation.Priority;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.colloquy.storage.Nodes;
import org.colloquy.storage.SchemaReady;

/** Enters this node in the table of nodes as soon as there is one, and says every few seconds that it lives. */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class NodeRegistration {
    @Inject
    private Nodes nodes;

    @Inject
    private Node node;

    /** First of all that wait for the schema: whatever they store needs an id. */
    public void register(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) SchemaReady ready) {
        nodes.begin(node.name(), node.boot());
        node.registered(nodes.number(node.name()));
    }

    /** Says that the node lives. A boot that was superseded by a later one of the same name stays silent. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    public void beat() {
        if (node.isRegistered()) {
            nodes.beat(node.name(), node.boot());
        }
    }
}
