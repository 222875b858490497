package org.chengmen.alliance.web;

import java.util.List;

/// The lines of one kind under its name.
public record DirectoryGroup(String id, String title, List<DirectoryLine> lines) {

    static int count(List<DirectoryGroup> groups) {
        return groups.stream().mapToInt(group -> group.lines.size()).sum();
    }
}
