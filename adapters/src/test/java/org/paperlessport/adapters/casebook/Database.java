package org.paperlessport.adapters.casebook;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** The two databases that every store test runs on: H2, and a real PostgreSQL process. */
enum Database {
    H2 {
        @Override
        String emptyUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        }
    },
    POSTGRESQL {
        @Override
        String emptyUrl() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name);
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }
    };

    abstract String emptyUrl();

    /** A fresh database with the casebook's tables. */
    Opened open() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(emptyUrl());
        source.setMaximumPoolSize(8);
        Flyway.configure().dataSource(source).load().migrate();
        return new Opened(source, new JdbcTemplate(source), new JdbcTransactionManager(source));
    }

    record Opened(HikariDataSource source, JdbcTemplate jdbc, PlatformTransactionManager transactions)
            implements AutoCloseable {

        Commit commit() {
            return new Commit(jdbc, transactions);
        }

        Numbers numbers() {
            return new Numbers(jdbc, transactions);
        }

        @Override
        public void close() {
            source.close();
        }
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
        }
    }
}
