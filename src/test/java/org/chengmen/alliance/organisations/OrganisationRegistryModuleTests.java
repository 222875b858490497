package org.chengmen.alliance.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chengmen.PortalTest;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.identifiers.IdentifierRefusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

@PortalTest
@Transactional
class OrganisationRegistryModuleTests {

    @Autowired OrganisationRegistry registry;
    @Autowired Organisations organisations;

    private static OrganisationDraft draft(Map<String, String> columns) {
        return OrganisationDraft.of(columns::get);
    }

    private static OrganisationDraft bureau(String code) {
        return draft(
                Map.of("code", code, "name_zh", "试验局", "kind", "department", "parent", "wuhan"));
    }

    @Test
    void foundsAnOrganisation() {
        registry.found(bureau("try1"));
        assertThat(organisations.byCode("try1"))
                .hasValueSatisfying(it -> {
                    assertThat(it.name().zh()).isEqualTo("试验局");
                    assertThat(it.kind()).isEqualTo(OrganisationKind.DEPARTMENT);
                    assertThat(it.version()).isEqualTo(1);
                });
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var wrong =
                draft(
                        Map.ofEntries(
                                Map.entry("code", "Not A Code"),
                                Map.entry("kind", "ministry"),
                                Map.entry("parent", "nowhere"),
                                Map.entry("credit_code", "91420100MA4KXXXX00"),
                                Map.entry("phone", "call me"),
                                Map.entry("email", "nobody"),
                                Map.entry("website", "javascript:alert(1)"),
                                Map.entry("duties_en", "Only English"),
                                Map.entry("since", "2026-02-30")));
        assertThat(refusal(() -> registry.found(wrong)).problems())
                .extracting(it -> it.field())
                .containsOnly(
                        "code",
                        "nameZh",
                        "kind",
                        "parent",
                        "creditCode",
                        "phone",
                        "email",
                        "website",
                        "dutiesZh",
                        "since");
    }

    @Test
    void takesNoCodeTwice() {
        assertThat(refusal(() -> registry.found(bureau("fgw"))).problems())
                .extracting(it -> it.code())
                .containsExactly(OrganisationRefusal.CODE_TAKEN);
    }

    @Test
    void checksTheCreditCode() {
        var wrong =
                draft(
                        Map.of(
                                "code", "try2",
                                "name_zh", "试验局",
                                "kind", "department",
                                "credit_code", "114201000109014081"));
        assertThat(refusal(() -> registry.found(wrong)).problems())
                .extracting(it -> it.code())
                .containsExactly(IdentifierRefusal.CREDIT_CODE_CHECK_WRONG);
    }

    @Test
    void letsNoUnitStandUnderItself() {
        var roll = registry.roll();
        var gaj = OrganisationDraft.of(roll.get("gaj"), roll).values();
        gaj.put("parent", "cgs");
        var version = roll.get("gaj").version();
        assertThat(refusal(() -> registry.change("gaj", version, draft(gaj))).problems())
                .extracting(it -> it.code())
                .containsExactly(OrganisationRefusal.PARENT_BELOW);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        registry.found(bureau("try3"));
        registry.change("try3", 1, bureau("try3"));
        assertThat(refusal(() -> registry.change("try3", 1, bureau("try3"))).problems())
                .extracting(it -> it.code())
                .containsExactly(OrganisationRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void refusesToChangeWhatIsNotThere() {
        assertThat(refusal(() -> registry.change("nobody", 1, bureau("nobody"))).problems())
                .extracting(it -> it.code())
                .containsExactly(OrganisationRefusal.NOT_FOUND);
    }

    private static Refused refusal(ThrowingCallable command) {
        var refused = catchThrowableOfType(Refused.class, command);
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }
}
