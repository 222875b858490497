package org.chengmen.search.crawl.domains;

/// The beginning of a path, as robots.txt writes it: `*` stands for anything, `$` for the end.
record PathPattern(String text) {

    boolean matches(String path) {
        var anchored = text.endsWith("$");
        var parts = (anchored ? text.substring(0, text.length() - 1) : text).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        var at = parts[0].length();
        for (var part = 1; part < parts.length; part++) {
            var last = anchored && part == parts.length - 1;
            var found = last ? path.lastIndexOf(parts[part]) : path.indexOf(parts[part], at);
            if (found < at) {
                return false;
            }
            at = found + parts[part].length();
        }
        return !anchored || at == path.length();
    }
}
