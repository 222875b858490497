package org.chengmen.kernel.access;

/// What a member of staff may be asked to do. Roles are given per organisation and per site; the
/// last three are the separated administrators (三员分离, GB/T 22239-2019 8.1.5), of which nobody holds
/// two.
public enum Role {
    CONTRIBUTOR,
    EDITOR,
    REVIEWER,
    PUBLISHER,
    SITE_ADMINISTRATOR,
    DEPARTMENT_OFFICER,
    COUNTER_CLERK,
    SUPERVISOR,
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    AUDIT_ADMINISTRATOR;

    public boolean isAdministrator() {
        return ordinal() >= SYSTEM_ADMINISTRATOR.ordinal();
    }
}
