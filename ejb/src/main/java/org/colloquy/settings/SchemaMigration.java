package org.colloquy.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import javax.sql.DataSource;
import org.colloquy.storage.SchemaReady;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts, and tells all that wait for it. The application does not
 * start if that fails. Several nodes may do it at once: one works, the others wait.
 *
 * <p>Also the wiring of the data source. Connections are tried before they are given out, at most once a second, and all
 * are dropped when one fails: after a restart of the database the second use works.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/colloquy",
        className = "org.mariadb.jdbc.Driver",
        url = "${MPCONFIG=colloquy.db.url}",
        user = "${MPCONFIG=colloquy.db.user}",
        password = "${MPCONFIG=colloquy.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 96,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=10000"
        })
public class SchemaMigration {
    @Resource(lookup = "java:app/jdbc/colloquy")
    private DataSource database;

    @Inject
    private Event<SchemaReady> event;

    @PostConstruct
    void migrate() {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        event.fire(new SchemaReady());
    }
}
