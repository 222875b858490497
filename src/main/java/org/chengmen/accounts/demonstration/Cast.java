package org.chengmen.accounts.demonstration;

import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Somebody of the demonstration. `organisation` is the code of a unit; nobody here is real.
public record Cast(
        Person.Kind kind,
        String login,
        String name,
        String organisation,
        @Nullable String creditCode,
        List<Role> roles) {

    static final List<Cast> ALL =
            List.of(
                    staff("system", "系统管理员", "wuhan", Role.SYSTEM_ADMINISTRATOR),
                    staff("security", "安全管理员", "wuhan", Role.SECURITY_ADMINISTRATOR),
                    staff("security-2", "安全管理员乙", "wuhan", Role.SECURITY_ADMINISTRATOR),
                    staff("audit", "审计管理员", "wuhan", Role.AUDIT_ADMINISTRATOR),
                    staff("fgw-admin", "程管理", "fgw", Role.SITE_ADMINISTRATOR),
                    staff("fgw-editor", "何编辑", "fgw", Role.EDITOR),
                    staff("fgw-writer", "信息员小江", "fgw", Role.CONTRIBUTOR),
                    staff("fgw-reviewer", "沈审核", "fgw", Role.REVIEWER),
                    staff("fgw-publisher", "陆签发", "fgw", Role.PUBLISHER),
                    staff("fgw-officer", "罗经办", "fgw", Role.DEPARTMENT_OFFICER),
                    staff("fgw-clerk", "窗口小吴", "fgw", Role.COUNTER_CLERK),
                    staff("fgw-head", "方主任", "fgw", Role.SUPERVISOR),
                    staff("portal-editor", "周编辑", "wuhan", Role.EDITOR),
                    staff("portal-reviewer", "顾审核", "wuhan", Role.REVIEWER),
                    staff("portal-publisher", "叶签发", "wuhan", Role.PUBLISHER),
                    new Cast(Person.Kind.CITIZEN, "citizen", "张示范", "", null, List.of()),
                    new Cast(
                            Person.Kind.ENTERPRISE,
                            "enterprise",
                            "江城示范科技有限公司",
                            "",
                            "91420100MA00000012",
                            List.of()));

    private static Cast staff(String login, String name, String organisation, Role... roles) {
        return new Cast(Person.Kind.STAFF, login, name, organisation, null, Arrays.asList(roles));
    }
}
