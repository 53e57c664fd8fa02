package org.paperlessport.routes.production;

import org.paperlessport.clearance.Text;
import org.springframework.core.env.Environment;

import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL, and a secret of its own to enter it. */
record DatabaseNeeds(Environment environment) {

    List<Text> unmet() {
        List<Text> unmet = new ArrayList<>();
        String url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            unmet.add(new Text("HUB_DB_URL 未设置，例如 jdbc:postgresql://db.example:5432/hub",
                    "HUB_DB_URL is not set, e.g. jdbc:postgresql://db.example:5432/hub"));
        } else if (!url.startsWith("jdbc:postgresql:")) {
            unmet.add(new Text("HUB_DB_URL 必须是 PostgreSQL，不能用演示数据库：" + kind(url),
                    "HUB_DB_URL must be PostgreSQL and not a demo's database: " + kind(url)));
        }
        unmet.addAll(Secret.unmet("HUB_DB_USER", environment.getProperty("spring.datasource.username", ""),
                "HUB_DB_PASSWORD", environment.getProperty("spring.datasource.password", "")));
        return unmet;
    }

    /** Only the beginning: a URL may carry a password. */
    private static String kind(String url) {
        String[] parts = url.split(":", 3);
        return parts.length > 1 ? parts[0] + ":" + parts[1] : "?";
    }
}
