package org.chengmen.audit.trail;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// JSON in the one form that a hash can be taken of: keys in order, no space, one way to write each
/// character and number (after RFC 8785).
public final class CanonicalJson {

    private static final int DEEPEST = 16;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    public static String of(Map<String, ? extends @Nullable Object> values) {
        var json = new CanonicalJson();
        json.object(values, 0);
        return json.text.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value == null) {
            text.append("null");
        } else if (depth > DEEPEST) {
            string("...");
        } else {
            present(value, depth);
        }
    }

    private void present(Object value, int depth) {
        switch (value) {
            case Boolean truth -> text.append(truth);
            case Byte _, Short _, Integer _, Long _, BigInteger _ -> text.append(value);
            case BigDecimal number -> text.append(number.stripTrailingZeros().toPlainString());
            case Number number -> fraction(number);
            case Map<?, ? extends @Nullable Object> map -> object(map, depth);
            case Collection<? extends @Nullable Object> items -> array(items, depth);
            case Record structured -> object(components(structured), depth);
            default -> string(value.toString());
        }
    }

    private void fraction(Number number) {
        if (Double.isFinite(number.doubleValue())) {
            value(BigDecimal.valueOf(number.doubleValue()), 0);
        } else {
            string(number.toString());
        }
    }

    private void object(Map<?, ? extends @Nullable Object> map, int depth) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        var separator = "{";
        for (var field : sorted.entrySet()) {
            text.append(separator);
            string(field.getKey());
            text.append(':');
            value(field.getValue(), depth + 1);
            separator = ",";
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<? extends @Nullable Object> items, int depth) {
        var separator = "[";
        for (var item : items) {
            text.append(separator);
            value(item, depth + 1);
            separator = ",";
        }
        text.append(items.isEmpty() ? "[]" : "]");
    }

    private static Map<String, @Nullable Object> components(Record structured) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : structured.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.put(component.getName(), accessor.invoke(structured));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalArgumentException("A record cannot be read", closed);
            }
        }
        return values;
    }

    private void string(String value) {
        text.append('"');
        value.codePoints().forEach(this::character);
        text.append('"');
    }

    /// Lone surrogates are escaped like control characters: the database could not keep them.
    private void character(int point) {
        switch (point) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (point < 0x20 || (point >= 0xD800 && point <= 0xDFFF)) {
                    text.append("\\u%04x".formatted(point));
                } else {
                    text.appendCodePoint(point);
                }
            }
        }
    }
}
