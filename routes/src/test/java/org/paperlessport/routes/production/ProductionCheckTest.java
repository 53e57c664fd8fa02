package org.paperlessport.routes.production;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperlessport.clearance.Text;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionCheckTest {

    @Test
    void aHubWithAllItNeedsStarts() {
        assertThat(ProductionCheck.hub(fit())).isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var nothing = new MockEnvironment().withProperty("spring.artemis.mode", "native")
                .withProperty("server.address", "127.0.0.1");

        assertThat(ProductionCheck.hub(nothing)).extracting(Text::en).containsExactly(
                "HUB_DB_URL is not set, e.g. jdbc:postgresql://db.example:5432/hub",
                "HUB_DB_USER is not set", "HUB_DB_PASSWORD is not set",
                "HUB_BROKER_URL is not set, e.g. tcp://mq.example:61617?sslEnabled=true",
                "HUB_BROKER_USER is not set", "HUB_BROKER_PASSWORD is not set");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            spring.datasource.url,      jdbc:h2:file:./data/casebook, HUB_DB_URL must be PostgreSQL and not a demo's database: jdbc:h2
            spring.datasource.password, hubuser,     HUB_DB_PASSWORD is a default or easily guessed: choose another
            spring.datasource.password, Postgres,    HUB_DB_PASSWORD is a default or easily guessed: choose another
            spring.artemis.password,    artemis,     HUB_BROKER_PASSWORD is a default or easily guessed: choose another
            spring.artemis.mode,        embedded,    spring.artemis.mode must be native: production has a broker of its own
            spring.artemis.broker-url,  vm://0,      HUB_BROKER_URL must be tcp:// and not a broker inside the process: vm://0
            """)
    void eachUnsafeSettingIsNamed(String property, String value, String said) {
        assertThat(ProductionCheck.hub(fit().withProperty(property, value))).extracting(Text::en).containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:61616", "tcp://localhost:61616", "tcp://[::1]:61616",
        "tcp://mq.example:61617?sslEnabled=true",
        "(tcp://a.example:61617,tcp://b.example:61617)?ha=true&sslEnabled=true&reconnectAttempts=-1"})
    void aLineToTheBrokerThatNobodyHearsIsFit(String url) {
        assertThat(ProductionCheck.hub(fit().withProperty("spring.artemis.broker-url", url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://mq.example:61616", "tcp://10.0.0.8:61616?sslEnabled=false",
        "(tcp://127.0.0.1:61616,tcp://mq.example:61616)?ha=true"})
    void aPlainLineToAnotherMachineIsFitOnlyWhenTheNetworkIsSaidToBeTrusted(String url) {
        var environment = fit().withProperty("spring.artemis.broker-url", url);

        assertThat(ProductionCheck.hub(environment)).singleElement()
                .extracting(Text::en).asString().contains("is not encrypted", "HUB_BROKER_PLAIN=true");
        assertThat(ProductionCheck.hub(environment.withProperty("hub.broker.plain", "true"))).isEmpty();
    }

    @Test
    void aPublicAddressNeedsTlsOrAProxy() {
        assertThat(ProductionCheck.hub(fit().withProperty("server.address", "0.0.0.0"))).singleElement()
                .extracting(Text::en).asString().startsWith("HUB_ADDRESS=0.0.0.0 is open to others without TLS");
        assertThat(ProductionCheck.hub(fit().withProperty("server.address", "0.0.0.0")
                .withProperty("server.ssl.certificate", "/etc/hub/tls.crt"))).isEmpty();
        assertThat(ProductionCheck.hub(fit().withProperty("server.address", "0.0.0.0")
                .withProperty("server.forward-headers-strategy", "native"))).isEmpty();
    }

    @Test
    void theDemoIsNeverPartOfIt() {
        var both = fit();
        both.setActiveProfiles("production", "demo");

        assertThat(ProductionCheck.hub(both)).singleElement()
                .extracting(Text::en).asString().startsWith("profile demo cannot be used with production");
    }

    @Test
    void noSecretIsRepeated() {
        var environment = fit().withProperty("spring.datasource.password", "changeme")
                .withProperty("spring.datasource.url", "jdbc:h2:mem:x;PASSWORD=changeme");

        assertThat(ProductionCheck.hub(environment).toString()).doesNotContain("changeme");
    }

    private static MockEnvironment fit() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db.example:5432/hub")
                .withProperty("spring.datasource.username", "hubuser")
                .withProperty("spring.datasource.password", "eel4ooJieth")
                .withProperty("spring.artemis.mode", "native")
                .withProperty("spring.artemis.broker-url", "tcp://127.0.0.1:61616")
                .withProperty("spring.artemis.user", "hub")
                .withProperty("spring.artemis.password", "ohGh7phaiv")
                .withProperty("server.address", "127.0.0.1");
    }
}
