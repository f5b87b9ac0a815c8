package org.colloquy.broker;

import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The addresses of the product, and how each treats a message that cannot be delivered or finds no room. */
final class Addresses {
    static final String CONVERSATIONS = "colloquy.conversations";
    static final String INVALID = "colloquy.conversations.invalid";
    static final List<String> BELLS = List.of("colloquy.bells.live", "colloquy.bells.backfill");
    static final List<String> EVENTS = List.of("colloquy.results", "colloquy.alerts");

    private static final int MIB = 1024 * 1024;
    private static final int FOR_EVER = -1;

    private Addresses() {}

    static void addTo(Configuration configuration) throws Exception {
        for (var name : List.of(CONVERSATIONS, INVALID)) {
            configuration.addAddressConfiguration(queue(name, true));
        }
        for (var name : BELLS) {
            configuration.addAddressConfiguration(queue(name, false));
        }
        for (var name : EVENTS) {
            configuration.addAddressConfiguration(
                    new CoreAddressConfiguration().setName(name).addRoutingType(RoutingType.MULTICAST));
        }
        configuration.addAddressSetting("colloquy.#", kept());
        configuration.addAddressSetting("colloquy.bells.#", bells());
    }

    private static CoreAddressConfiguration queue(String name, boolean durable) {
        var queue = QueueConfiguration.of(SimpleString.of(name))
                .setAddress(SimpleString.of(name))
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(durable);
        return new CoreAddressConfiguration()
                .setName(name)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(queue);
    }

    /**
     * Delivered again for ever, after 1 s, 2 s, 4 s … 60 s: a message leaves this queue only taken in or refused as
     * invalid, and a database that is away costs none (B1.6). A misspelled name is an error, not a new address.
     */
    private static AddressSettings kept() {
        return new AddressSettings()
                .setMaxDeliveryAttempts(FOR_EVER)
                .setRedeliveryDelay(1_000)
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(60_000)
                .setAutoCreateAddresses(false)
                .setAutoDeleteAddresses(false)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(32L * MIB)
                .setPageSizeBytes(4 * MIB);
    }

    /** A bell is only a hint: it is never kept, never repeated, and too many of them are thrown away. */
    private static AddressSettings bells() {
        return new AddressSettings()
                .setMaxDeliveryAttempts(1)
                .setAutoCreateAddresses(false)
                .setAutoDeleteAddresses(false)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.DROP)
                .setMaxSizeBytes(4L * MIB);
    }
}
