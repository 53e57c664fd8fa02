package org.paperlessport.adapters.customs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.core.io.Resource;

/**
 * A table as text: UTF-8, a line that begins with # is a comment, the first other line names the columns,
 * cells are separated by commas and hold none.
 */
final class TableText {

    private TableText() {
    }

    /** @throws IllegalArgumentException with the file and the line that cannot be read */
    static <T> List<T> read(Resource from, Function<Map<String, String>, T> meaning) {
        try (var reader = new BufferedReader(new InputStreamReader(from.getInputStream(),
                StandardCharsets.UTF_8))) {
            var rows = new ArrayList<T>();
            List<String> columns = List.of();
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                var cells = List.of(line.split(",", -1));
                if (columns.isEmpty()) {
                    columns = cells;
                } else {
                    rows.add(row(from, number, columns, cells, meaning));
                }
            }
            return List.copyOf(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + from.getDescription(), unreadable);
        }
    }

    private static <T> T row(Resource from, int number, List<String> columns, List<String> cells,
                             Function<Map<String, String>, T> meaning) {
        var place = from.getDescription() + " line " + number + ": ";
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(place + "expected " + columns.size() + " cells, found "
                    + cells.size());
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i).strip(), cells.get(i).strip());
        }
        try {
            return meaning.apply(row);
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(place + wrong.getMessage(), wrong);
        }
    }
}
