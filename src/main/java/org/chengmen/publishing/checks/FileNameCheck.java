package org.chengmen.publishing.checks;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.regex.Pattern;

/// Names of files that tell nobody what is in them.
@Component
class FileNameCheck implements Check {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile(
                    "(?i)(新建|未命名|无标题|副本|复件|扫描件?|微信图片|截图|文档|工作簿|附件|untitled|copy of|document|doc|book|sheet|scan|img|dsc|wps|tmp|temp)"
                            + "[\\s\\d_（）()\\-—.]*(microsoft.*|word.*|excel.*|文本文档.*|文档.*)?|[\\d\\s_.\\-]+|.{0,60}(- ?副本|副本\\s*[（(]?\\d*[）)]?|的复件)|[0-9a-f]{24,}");

    @Override
    public String name() {
        return "file-names";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        return draft.attachments().stream()
                .filter(it -> SAYS_NOTHING.matcher(stem(it.name())).matches())
                .map(it -> Finding.hint("file-name", "file:" + it.name(), it.name(), it.name()))
                .toList();
    }

    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
