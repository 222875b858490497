package org.chengmen.files.web;

import org.chengmen.files.FileOwner;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.Visibility;
import org.chengmen.files.spi.FileAccess;
import org.chengmen.kernel.access.CurrentPerson;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Asks the rooms of the things that use a file. What no room speaks for, nobody reads.
@Component
class Readers {

    private final List<FileAccess> rooms;
    private final Files files;
    private final CurrentPerson person;

    Readers(List<FileAccess> rooms, Files files, CurrentPerson person) {
        this.rooms = rooms;
        this.files = files;
        this.person = person;
    }

    boolean mayRead(FileView file) {
        return file.visibility() == Visibility.PUBLIC
                || files.owners(file.id()).stream().anyMatch(this::mayRead);
    }

    private boolean mayRead(FileOwner owner) {
        return room(owner).filter(it -> it.mayRead(owner.id(), person)).isPresent();
    }

    List<FileAccess.Place> places(FileView file) {
        return files.owners(file.id()).stream()
                .flatMap(owner -> room(owner).flatMap(it -> it.place(owner.id())).stream())
                .toList();
    }

    private Optional<FileAccess> room(FileOwner owner) {
        return rooms.stream().filter(it -> it.ownerKind().equals(owner.kind())).findFirst();
    }
}
