package org.paperlessport.adapters.casebook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void severalProcessesNeverGiveTheSameNumber(Database database) {
        try (var db = database.open()) {
            List<CompletableFuture<List<Long>>> processes = Stream.generate(db::numbers).limit(4)
                    .map(numbers -> CompletableFuture.supplyAsync(() ->
                            IntStream.range(0, 5_000).mapToObj(n -> numbers.next("preNo")).toList())).toList();

            List<Long> all = processes.stream().flatMap(process -> process.join().stream()).toList();

            assertThat(all).hasSize(20_000).doesNotHaveDuplicates();
        }
    }
}
