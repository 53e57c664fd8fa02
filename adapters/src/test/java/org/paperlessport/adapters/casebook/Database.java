package org.paperlessport.adapters.casebook;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The two databases that every store test runs on: H2, and a real PostgreSQL process. */
enum Database {
    H2 {
        @Override
        String freshUrl() {
            String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
            Flyway.configure().dataSource(url, null, null).load().migrate();
            return url;
        }
    },
    POSTGRESQL {
        @Override
        String freshUrl() {
            JdbcTemplate jdbc = new JdbcTemplate(Server.RUNNING.getPostgresDatabase());
            List<String> tables = jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'"
                    + " and tablename <> 'flyway_schema_history'", String.class);
            jdbc.execute("truncate table " + String.join(", ", tables));
            return Server.RUNNING.getJdbcUrl("postgres", "postgres");
        }
    };

    /** Of a database that has the casebook's tables and no rows; on PostgreSQL the one before is emptied. */
    abstract String freshUrl();

    Opened open() {
        return open(freshUrl());
    }

    private static Opened open(String url) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(8);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        PlatformTransactionManager transactions = new JdbcTransactionManager(source);
        return new Opened(source, jdbc, transactions, new Commit(jdbc, transactions));
    }

    record Opened(HikariDataSource source, JdbcTemplate jdbc, PlatformTransactionManager transactions, Commit commit)
            implements AutoCloseable {

        /** The same database as another process has it, by connections of its own; H2 serves one process alone. */
        Opened again() {
            return source.getJdbcUrl().startsWith("jdbc:h2:") ? this : open(source.getJdbcUrl());
        }

        Numbers numbers() {
            return new Numbers(jdbc, transactions);
        }

        @Override
        public void close() {
            source.close();
        }
    }

    /** No test pulls the plug: what it keeps need not outlive the machine. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        static {
            Flyway.configure().dataSource(RUNNING.getPostgresDatabase()).load().migrate();
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off").start();
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
        }
    }
}
