package org.chengmen.accounts.registration;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.PersonName;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.Role;

import java.util.ArrayList;
import java.util.List;

/// One of the first three.
public record Administrator(Role role, String login, String name) {

    /// Three people, not one with three names to sign in by.
    static List<Problem> problems(List<Administrator> all) {
        var logins = all.stream().map(Administrator::login).distinct().count();
        return logins == all.size()
                ? List.of()
                : List.of(Problem.of(AccountRefusal.ADMINISTRATORS_ARE_SEPARATED));
    }

    List<Problem> problems(StaffRules rules) {
        var problems = new ArrayList<>(PersonName.problems(field("name"), name));
        rules.loginProblems(login)
                .forEach(it -> problems.add(Problem.at(field("login"), it.code())));
        return problems;
    }

    private String field(String part) {
        return role.name() + "-" + part;
    }
}
