package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.organisations.Organisations;
import org.chengmen.alliance.organisations.Roll;
import org.chengmen.alliance.responsibilities.Responsibilities;
import org.chengmen.alliance.responsibilities.Responsibility;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.shell.tables.TableFile;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/// Says which unit of the demonstration city answers for everyday matters.
@Component
class DemonstrationMatters {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private final Responsibilities responsibilities;
    private final Organisations organisations;

    DemonstrationMatters(Responsibilities responsibilities, Organisations organisations) {
        this.responsibilities = responsibilities;
        this.organisations = organisations;
    }

    void load(byte[] table) {
        var roll = new Roll(organisations.all());
        TableFile.rows(table).stream()
                .skip(1)
                .map(row -> responsibility(row, roll))
                .forEach(responsibilities::add);
    }

    private static Responsibility responsibility(List<String> row, Roll roll) {
        return new Responsibility(
                TimeOrderedId.next(),
                roll.get(row.get(0)).id(),
                new LocalizedText(row.get(1), row.get(2)),
                SINCE,
                null,
                1);
    }
}
