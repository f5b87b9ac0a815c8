package org.colloquy.launch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the application is told: system properties {@code colloquy.*}, which win over the environment. Everything that is
 * not decided here it reads from the environment itself.
 */
final class ApplicationProperties {
    /** Wiring that a descriptor of the application refers to must have a value. */
    private static final Map<String, String> DEFAULTS =
            Map.of("COLLOQUY_LIVE_CONCURRENCY", "64", "COLLOQUY_BACKFILL_CONCURRENCY", "16");

    private ApplicationProperties() {}

    /** @param embedded empty if the database is outside */
    static void publish(CommandLine line, LaunchSettings settings, DataFolder folder, Optional<DatabaseAccess> embedded)
            throws CannotStart {
        line.settings().forEach((name, value) -> System.setProperty(dotted(name), value));
        System.setProperty("colloquy.data.dir", settings.dataFolder().toString());
        System.setProperty("colloquy.bind.address", settings.bindAddress().getHostAddress());
        System.setProperty("colloquy.http.port", Integer.toString(settings.httpPort()));
        System.setProperty(
                "colloquy.master.key",
                settings.masterKey().isPresent() ? settings.masterKey().get() : folder.secret("master"));
        DEFAULTS.forEach((name, value) ->
                System.setProperty(dotted(name), System.getenv().getOrDefault(name, value)));
        if (embedded.isPresent()) {
            publish(embedded.get());
        } else {
            publishOutside(settings.databaseUrl().orElseThrow());
        }
    }

    private static void publish(DatabaseAccess embedded) {
        System.setProperty("colloquy.db.url", withOptions(embedded.url("colloquy")));
        System.setProperty("colloquy.db.user", embedded.user());
        System.setProperty("colloquy.db.password", embedded.password());
        System.setProperty("colloquy.batch.db.url", embedded.url("colloquy_batch") + "?useMysqlMetadata=true");
    }

    /** The batch repository lies in the schema of the same name with {@code _batch} behind it. */
    private static void publishOutside(String url) {
        var question = url.indexOf('?');
        var bare = question < 0 ? url : url.substring(0, question);
        System.setProperty("colloquy.db.url", withOptions(url));
        System.setProperty("colloquy.batch.db.url", bare + "_batch?useMysqlMetadata=true");
    }

    /** Instants are UTC on both sides. A database that does not answer at all is noticed soon. */
    private static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?")
                + "connectionTimeZone=+00:00&forceConnectionTimeZoneToSession=true"
                + "&tcpKeepAlive=true&connectTimeout=5000";
    }

    private static String dotted(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
