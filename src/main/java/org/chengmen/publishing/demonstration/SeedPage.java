package org.chengmen.publishing.demonstration;

import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind;
import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.blocks.Item;
import org.chengmen.publishing.blocks.Source;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/// What makes a document of the seed a laid out page: where it stands, after how many days it
/// ended, its blocks.
record SeedPage(String place, @Nullable Integer days, List<SeedBlock> blocks) {

    /// A block as the seed writes it: columns by their paths, documents by their keys, items as
    /// people type them.
    record SeedBlock(
            BlockKind kind,
            @Nullable Integer width,
            @Nullable String title,
            @Nullable String more,
            @Nullable String text,
            @Nullable String items,
            List<String> columns,
            List<String> documents,
            List<String> types,
            @Nullable String words,
            @Nullable Integer lines) {

        SeedBlock {
            columns = given(columns);
            documents = given(documents);
            types = given(types);
        }

        private static List<String> given(@Nullable List<String> some) {
            return some == null ? List.of() : List.copyOf(some);
        }

        Block block(int number, UUID site, Map<String, UUID> at, Function<String, Long> numbers) {
            return new Block(
                    "b" + number,
                    kind,
                    width == null ? 6 : width,
                    text(title),
                    text(more),
                    text(text),
                    source(site, at, numbers),
                    Item.typed(text(items)));
        }

        private Source source(UUID site, Map<String, UUID> at, Function<String, Long> numbers) {
            var most = lines == null ? Source.NONE.lines() : lines;
            if (!documents.isEmpty()) {
                return Source.documents(documents.stream().map(numbers).toList());
            }
            return types.isEmpty() && words == null
                    ? Source.columns(columns.stream().map(it -> column(it, at)).toList(), most)
                    : Source.query(List.of(site), types, text(words), most);
        }

        private static UUID column(String path, Map<String, UUID> at) {
            return Objects.requireNonNull(at.get(path), () -> "No column is called " + path);
        }

        private static String text(@Nullable String written) {
            return written == null ? "" : written;
        }
    }

    Blocks blocks(UUID site, Map<String, UUID> columns, Function<String, Long> numbers) {
        var all = Blocks.NONE;
        for (var number = 0; number < blocks.size(); number++) {
            all = all.add(blocks.get(number).block(number, site, columns, numbers));
        }
        return all.cleaned();
    }
}
