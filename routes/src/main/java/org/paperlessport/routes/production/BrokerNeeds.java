package org.paperlessport.routes.production;

import org.paperlessport.clearance.Text;
import org.springframework.core.env.Environment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A broker of its own, a secret to enter it, and a line to it that nobody can listen to. */
record BrokerNeeds(Environment environment) {

    /** Scheme, host and the rest of one broker; a URL may name several. */
    private static final Pattern BROKER = Pattern.compile("([a-z+]+)://(\\[[^]]*]|[^:/?,;)]*)([^,)]*)");

    List<Text> unmet() {
        List<Text> unmet = new ArrayList<>();
        String url = environment.getProperty("spring.artemis.broker-url", "");
        if (!"native".equalsIgnoreCase(environment.getProperty("spring.artemis.mode", ""))) {
            unmet.add(new Text("spring.artemis.mode 必须是 native：生产环境使用独立的消息服务器",
                    "spring.artemis.mode must be native: production has a broker of its own"));
        }
        if (url.isBlank()) {
            unmet.add(new Text("HUB_BROKER_URL 未设置，例如 tcp://mq.example:61617?sslEnabled=true",
                    "HUB_BROKER_URL is not set, e.g. tcp://mq.example:61617?sslEnabled=true"));
        } else {
            lines(url, unmet);
        }
        unmet.addAll(Secret.unmet("HUB_BROKER_USER", environment.getProperty("spring.artemis.user", ""),
                "HUB_BROKER_PASSWORD", environment.getProperty("spring.artemis.password", "")));
        return unmet;
    }

    private void lines(String url, List<Text> unmet) {
        boolean sealedForAll = sealed(url.substring(url.lastIndexOf(')') + 1));
        Matcher broker = BROKER.matcher(url);
        while (broker.find()) {
            String named = broker.group(1) + "://" + broker.group(2);
            if (!broker.group(1).equals("tcp")) {
                unmet.add(new Text("HUB_BROKER_URL 应为 tcp://，不能用进程内的消息服务器：" + named,
                        "HUB_BROKER_URL must be tcp:// and not a broker inside the process: " + named));
            } else if (!Loopback.is(broker.group(2)) && !sealedForAll && !sealed(broker.group(3))
                    && !environment.getProperty("hub.broker.plain", Boolean.class, false)) {
                unmet.add(new Text("到 " + named + " 的连接未加密：加 sslEnabled=true，或设 HUB_BROKER_PLAIN=true 表示网络可信",
                        "the line to " + named + " is not encrypted: add sslEnabled=true, or set "
                                + "HUB_BROKER_PLAIN=true to say that the network is trusted"));
            }
        }
    }

    private static boolean sealed(String parameters) {
        return parameters.contains("sslEnabled=true");
    }
}
