package org.chengmen.search.query;

import java.util.List;
import java.util.stream.Collectors;

/// A stretch of text; `marked` is what was asked for. Never markup: the page escapes it.
public record Piece(String text, boolean marked) {

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
