package org.chengmen.accounts.web;

import org.chengmen.shell.parts.Option;

import java.util.List;

/// What can be chosen for a new role.
public record RoleChoices(List<Option> roles, List<Option> organisations, List<Option> sites) {}
