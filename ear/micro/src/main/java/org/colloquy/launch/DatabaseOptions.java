package org.colloquy.launch;

import java.util.List;

/** How the embedded database is run. */
final class DatabaseOptions {
    /**
     * Durable at each commit, loopback only, everything in UTC, and small: it shares the machine with the server. The
     * socket lies in its data folder: the path of one must be short, and a relative one is.
     */
    static final List<String> SERVER = List.of(
            "--bind-address=127.0.0.1",
            "--socket=database.sock",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED",
            "--skip-log-bin",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--innodb-log-file-size=128M",
            "--innodb-autoinc-lock-mode=2",
            "--max-connections=250",
            "--max-allowed-packet=64M",
            "--performance-schema=OFF",
            "--event-scheduler=OFF",
            "--local-infile=OFF");

    private DatabaseOptions() {}
}
