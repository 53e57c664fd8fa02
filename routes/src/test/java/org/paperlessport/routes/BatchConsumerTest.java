package org.paperlessport.routes;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperlessport.routes.batch.BatchComponent;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class BatchConsumerTest {

    private static final String QUEUE = "work";
    private static final Consumer<List<String>> DONE = batch -> { };

    @TempDir
    Path directory;
    private DurableBroker broker;
    private DefaultCamelContext camel;
    private final List<List<String>> batches = new CopyOnWriteArrayList<>();

    @BeforeEach
    void startBroker() throws Exception {
        broker = new DurableBroker(directory);
    }

    @AfterEach
    void stopAll() throws Exception {
        if (camel != null) {
            camel.stop();
        }
        broker.close();
    }

    @Test
    void manyMessagesComeAsOneExchangeInTheOrderOfTheQueue() throws Exception {
        broker.put(QUEUE, numbers(0, 250));

        read("size=100", DONE);

        await().until(() -> received().size() == 250);
        assertThat(batches).extracting(List::size).containsExactly(100, 100, 50);
        assertThat(received()).containsExactlyElementsOf(numbers(0, 250).toList());
    }

    @Test
    void aBatchThatIsNotFullGoesOnWithoutTheRest() throws Exception {
        read("size=100&wait=3", DONE);

        broker.put(QUEUE, numbers(0, 3));

        await().until(() -> received().size() == 3);
        await().until(() -> broker.unacknowledged(QUEUE) == 0);
    }

    @Test
    void aFailedBatchComesAgainWholeAndNothingOvertakesIt() throws Exception {
        broker.put(QUEUE, numbers(0, 5));
        read("size=5", batch -> {
            if (batches.size() == 1) {
                put(numbers(5, 8));
            }
            if (batches.size() < 3) {
                throw new IllegalStateException("not yet");
            }
        });

        await().until(() -> broker.unacknowledged(QUEUE) == 0 && batches.size() >= 4);

        assertThat(batches.subList(0, 3)).containsOnly(numbers(0, 5).toList());
        assertThat(received().stream().skip(15)).containsExactly("5", "6", "7");
    }

    @Test
    void nothingIsAcknowledgedBeforeTheWorkIsDone() throws Exception {
        var mayGoOn = new CountDownLatch(1);
        broker.put(QUEUE, numbers(0, 7));
        read("size=10", batch -> waitFor(mayGoOn));
        await().until(() -> received().size() == 7);

        assertThat(broker.unacknowledged(QUEUE)).isEqualTo(7);
        mayGoOn.countDown();

        await().until(() -> broker.unacknowledged(QUEUE) == 0);
    }

    @Test
    void whatWasNotDoneWhenTheHubStoppedComesAgainToTheNext() throws Exception {
        broker.put(QUEUE, numbers(0, 4));
        read("size=10", batch -> {
            throw new IllegalStateException("never");
        });
        await().until(() -> received().size() >= 4);
        camel.stop();
        batches.clear();

        read("size=10", DONE);

        await().until(() -> broker.unacknowledged(QUEUE) == 0);
        assertThat(received()).containsExactlyElementsOf(numbers(0, 4).toList());
    }

    @Test
    void aBrokerThatWasAwayIsFoundAgainWithAllItHeld() throws Exception {
        read("size=10", DONE);
        broker.put(QUEUE, numbers(0, 3));
        await().until(() -> broker.unacknowledged(QUEUE) == 0);

        broker.stop();
        broker.start();
        broker.put(QUEUE, numbers(3, 6));

        await().until(() -> received().size() >= 6);
        assertThat(received()).containsExactlyElementsOf(numbers(0, 6).toList());
    }

    @Test
    void theBrokerMayGoWhileAMessageIsInHandAndTheMessageComesAgain() throws Exception {
        broker.put(QUEUE, numbers(0, 2));
        var gone = new CountDownLatch(1);
        read("size=10", batch -> waitFor(gone));
        await().until(() -> received().size() == 2);

        broker.stop();
        gone.countDown();
        broker.start();

        await().until(() -> received().size() == 4);
        await().until(() -> broker.unacknowledged(QUEUE) == 0);
        assertThat(batches.get(1)).isEqualTo(batches.get(0));
    }

    @Test
    void aMessageOfAnotherKindIsAnEmptyBodyThatTheReaderMayRefuse() throws Exception {
        broker.putAll(QUEUE, Stream.of(
                session -> session.createMapMessage(),
                session -> {
                    var bytes = session.createBytesMessage();
                    bytes.writeBytes("订单".getBytes(StandardCharsets.UTF_8));
                    return bytes;
                }));

        read("size=10", DONE);

        await().until(() -> received().equals(List.of("", "订单")));
    }

    private void read(String how, Consumer<List<String>> work) throws Exception {
        camel = new DefaultCamelContext();
        camel.getShutdownStrategy().setTimeout(5);
        camel.addComponent("batch", new BatchComponent(broker.connections()));
        camel.addRoutes(new RouteBuilder() {
            @Override
            @SuppressWarnings("unchecked")
            public void configure() {
                errorHandler(noErrorHandler());
                from("batch:" + QUEUE + "?" + how).process(exchange -> {
                    List<String> texts = exchange.getMessage().getBody(List.class).stream()
                            .map(bytes -> new String((byte[]) bytes, StandardCharsets.UTF_8)).toList();
                    batches.add(texts);
                    work.accept(texts);
                });
            }
        });
        camel.start();
    }

    private List<String> received() {
        return batches.stream().flatMap(List::stream).toList();
    }

    private void put(Stream<String> texts) {
        try {
            broker.put(QUEUE, texts);
        } catch (jakarta.jms.JMSException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Stream<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }
}
