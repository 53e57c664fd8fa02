package org.paperlessport.routes.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.sql.SQLException;

/** Says in a few lines that the casebook cannot be opened at the start, e.g. because another hub has it open. */
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return new FailureAnalysis(
                "数据库无法打开，未启动。 The casebook cannot be opened, and the hub was not started: "
                        + cause.getMessage(),
                "检查 HUB_DB_URL、HUB_DB_USER、HUB_DB_PASSWORD；试用时检查是否已有一个程序在用同一个 hub.data。 Check "
                        + "HUB_DB_URL, HUB_DB_USER and HUB_DB_PASSWORD; in a demo, whether another hub runs on the same "
                        + "hub.data.", cause);
    }
}
