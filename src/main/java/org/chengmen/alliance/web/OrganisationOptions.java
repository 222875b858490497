package org.chengmen.alliance.web;

import org.chengmen.alliance.memory.Memory;
import org.chengmen.alliance.organisations.OrganisationStatus;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.springframework.stereotype.Component;

import java.util.List;

/// The units that a form offers to choose from: those that have not ended.
@Component
class OrganisationOptions {

    private final Memory memory;

    OrganisationOptions(Memory memory) {
        this.memory = memory;
    }

    List<Option> all(Frame frame) {
        var now = memory.now();
        return now.organisations().stream()
                .filter(it -> it.statusOn(now.day()) != OrganisationStatus.CLOSED)
                .map(it -> Option.of(it.code(), frame.t(it.name())))
                .toList();
    }
}
