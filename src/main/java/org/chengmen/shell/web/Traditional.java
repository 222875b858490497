package org.chengmen.shell.web;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes a finished page in traditional characters (繁體): what people read, never addresses, names
/// of fields or what somebody typed.
final class Traditional {

    private static final Pattern READ =
            Pattern.compile(
                    "(?s)<textarea.*?</textarea>|<script.*?</script>"
                            + "|<[^>]*lang=\"zh-CN\"[^>]*>[^<]*"
                            + "|(?:\\s(?:title|alt|placeholder|aria-label)=\"[^\"]*\")"
                            + "|<[^>\\s]+|>[^<]+");

    private Traditional() {}

    static String page(String html) {
        return READ.matcher(html).replaceAll(Traditional::converted);
    }

    private static String converted(MatchResult match) {
        var part = match.group();
        var kept = part.startsWith("<") || part.codePoints().noneMatch(Character::isIdeographic);
        return java.util.regex.Matcher.quoteReplacement(
                kept ? part : ZhConverterUtil.toTraditional(part));
    }
}
