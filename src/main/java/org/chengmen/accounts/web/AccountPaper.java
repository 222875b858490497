package org.chengmen.accounts.web;

import java.util.List;

/// One account with what the system administrator must know to act on it.
public record AccountPaper(
        AccountLine line,
        String kind,
        String created,
        boolean passwordSet,
        boolean secondFactor,
        List<String> roles) {

    public boolean isStaff() {
        return kind.equals("STAFF");
    }
}
