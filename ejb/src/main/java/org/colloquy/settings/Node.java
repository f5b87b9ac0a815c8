package org.colloquy.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Who this process is among the nodes of the system. The name is kept in the data folder and outlives the process, the
 * boot id does not: together they own leases, so that a node knows its former boots' leases for its own (B2.5).
 */
@ApplicationScoped
public class Node {
    private String name;
    private String boot;
    private volatile Integer number;

    protected Node() {}

    @Inject
    public Node(ServerSettings server) {
        this(NodeName.in(server.dataFolder()), UUID.randomUUID().toString());
    }

    Node(String name, String boot) {
        this.name = name;
        this.boot = boot;
    }

    /** Stays the same over restarts; at most 100 characters. */
    public String name() {
        return name;
    }

    /** New with every start; at most 40 characters. */
    public String boot() {
        return boot;
    }

    /** Owns leases and reservations: {@code name:boot}. Former boots begin with {@code name:} too. */
    public String owner() {
        return name + ':' + boot;
    }

    /** Whether a lease's owner is an earlier start of this node: it is dead, for we live. */
    public boolean wasFormerly(String owner) {
        return owner.startsWith(name + ':') && !owner.equals(owner());
    }

    /**
     * Makes ids unique among nodes.
     *
     * @throws IllegalStateException before the node is registered, which is right after the schema is there
     */
    public int number() {
        Integer given = number;
        if (given == null) {
            throw new IllegalStateException("this node has no number yet: the schema is not ready");
        }
        return given;
    }

    /** Whether the schema is there and this node has its number: work may begin. */
    public boolean isRegistered() {
        return number != null;
    }

    void registered(int given) {
        number = given;
    }
}
