package org.chengmen.kernel.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

class OfficialNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"01234567-1", "00001434-9", "000014349", "０１２３４５６７１"})
    void readsOrganisationCodes(String typed) {
        var code = OrganisationCode.parse(typed);
        assertThat(OrganisationCode.parse(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11100000000013338W", "11110000000021135M", "11370800MB28559184",
                "11441700007280420Y", "12441500196720244T", "91310000775785552L",
                "11420100012345671R"
            })
    void findsTheOrganisationCodeInsideACreditCode(String typed) {
        var code = CreditCode.parse(typed);
        assertThat(code.organisation().value()).isEqualTo(typed.substring(8, 17));
    }

    @Test
    void refusesAnOrganisationCodeWithOneDigitChanged() {
        assertThatThrownBy(() -> OrganisationCode.parse("01234576-1"))
                .hasMessageContaining("organisation-code-check-wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "11100000000013338W011,11430000006122244L,20230000403,U",
        "11100000MB03271699022,340100,000000016,9"
    })
    void reproducesPublishedLicenceChecks(String type, String issuer, String serial, char check) {
        var identifier = new LicenceIdentifier(type, issuer, serial, 1);
        assertThat(identifier.check()).isEqualTo(check);
        assertThat(LicenceIdentifier.parse(identifier.toString())).isEqualTo(identifier);
    }

    @Test
    void refusesALicenceIdentifierWithAnotherCheck() {
        var wrong = "1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.8";
        assertThatThrownBy(() -> LicenceIdentifier.parse(wrong))
                .hasMessageContaining("licence-identifier-check-wrong");
    }

    @Test
    void countsTheVersionsOfALicence() {
        var first = new LicenceIdentifier("11100000MB03271699022", "340100", "000000016", 1);
        assertThat(first.nextVersion().toString()).contains(".002.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11370800MB285591843370117002011", "12441500196720244T3442199806003"})
    void splitsRealImplementationCodes(String typed) {
        var code = ImplementationCode.parse(typed);
        assertThat(code).hasToString(typed);
        assertThat(code.level()).isEqualTo(3);
        assertThat(code.item().value()).isEqualTo(typed.substring(19));
        assertThat(HandlingItemCode.parse(typed + "01")).hasToString(typed + "01");
        assertThat(HandlingItemCode.parse(typed + "01").implementation()).isEqualTo(code);
    }

    @Test
    void namesThePartsOfABasicItemCode() {
        var code = BasicItemCode.parse("3701 1700 2011");
        assertThat(List.of(code.province(), code.type(), code.sector(), code.mainItem()))
                .containsExactly("37", "01", "17", "002");
        assertThat(code.subItem()).isEqualTo("011");
        assertThat(BasicItemCode.parse("000117002000").province()).isEqualTo("00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1200000052",
                "3100000087",
                "3600000010",
                "5109030018",
                "1101020002",
                "bm01000001",
                "bm64130001",
                "4201000001"
            })
    void readsSiteCodesSeenInFooters(String typed) {
        assertThat(SiteIdentificationCode.parse(typed)).hasToString(typed);
    }

    @Test
    void knowsTheAreaOfALocalSite() {
        assertThat(SiteIdentificationCode.parse("4201000001").area())
                .contains(AreaCode.parse("420100"));
        assertThat(SiteIdentificationCode.parse("BM01000001").area()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000014349/2017-00110",
                "11441700007280420Y/2021-00050",
                "11341702486344515H/202110-00013"
            })
    void readsIndexNumbersOfBothPatterns(String typed) {
        assertThat(IndexNumber.parse(typed)).hasToString(typed);
        assertThat(IndexNumber.parse(typed.replace("-", " － "))).hasToString(typed);
    }

    @Test
    void numbersByCreditCodeAndYear() {
        var organ = CreditCode.parse("11420100012345671R");
        assertThat(IndexNumber.of(organ, 2026, 7)).hasToString("11420100012345671R/2026-00007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "武政规〔2025〕3号",
                "武政规[2025]3号",
                "武政规（2025）3号",
                "武政规【2025】 3 号",
                "武政规﹝2025﹞03号",
                "武政规［２０２５］３号"
            })
    void putsTheBracketsOfADocumentNumberRight(String typed) {
        var number = DocumentNumber.parse(typed);
        assertThat(number).hasToString("武政规〔2025〕3号");
        assertThat(number.isNormative()).isTrue();
    }

    @Test
    void tellsAnOrdinaryDocumentFromANormativeOne() {
        assertThat(DocumentNumber.parse("武政办〔2026〕52号").isNormative()).isFalse();
    }

    @Test
    void knowsLevelsAndContainmentOfAreas() {
        var city = AreaCode.parse("420100");
        assertThat(city.level()).isEqualTo(AreaCode.Level.CITY);
        assertThat(city.province()).isEqualTo(AreaCode.parse("420000"));
        assertThat(city.contains(AreaCode.parse("420106"))).isTrue();
        assertThat(city.contains(AreaCode.parse("420200"))).isFalse();
        assertThat(AreaCode.parse("420172").isInternal()).isTrue();
        assertThat(AreaCode.parse("420117").isInternal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"京公网安备11010202007633号", "津公网安备 12010302000991 号", "鄂公网安备42010202000001"})
    void readsPublicSecurityRecords(String typed) {
        var record = PublicSecurityRecord.parse(typed);
        assertThat(PublicSecurityRecord.parse(record.toString())).isEqualTo(record);
    }

    @Test
    void refusesARecordWhoseProvinceDiffersFromItsDigits() {
        assertThatThrownBy(() -> PublicSecurityRecord.parse("鄂公网安备11010202007633号"))
                .hasMessageContaining("province-differs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鄂ICP备05001234号", "鄂ICP备05001234号-1", "粤ICP备2021012345号-12"})
    void readsIcpNumbers(String typed) {
        assertThat(IcpNumber.parse(typed)).hasToString(typed);
        assertThat(IcpNumber.parse(" " + typed.replace("ICP", "ｉｃｐ"))).hasToString(typed);
    }

    @Test
    void refusesACitizenNumberOfNoProvince() {
        assertThatThrownBy(
                        () -> CitizenNumber.parse("990102199003071232", LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("area-unknown");
    }

    /// Whatever is typed, a parser answers with a value or with a code of the closed list.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "x",
                "0",
                "〔〕号",
                "武政规〔2025〕0号",
                "武政规〔2025〕3",
                "4201",
                "000000",
                "990000",
                "420001",
                "bm1",
                "000014349/2017-0011",
                "11441700007280420Y/202113-00050",
                "1.2.156.3005.2.",
                "鄂ICP备1号",
                "鄂公网安备号",
                "<script>",
                "\u0000",
                "𠀀",
                "１２３"
            })
    void refusesNonsenseWithACodeOfTheList(String typed) {
        List<Function<String, Object>> parsers =
                List.of(
                        CreditCode::parse,
                        OrganisationCode::parse,
                        text -> CitizenNumber.parse(text, LocalDate.of(2026, 1, 1)),
                        LicenceIdentifier::parse,
                        BasicItemCode::parse,
                        ImplementationCode::parse,
                        HandlingItemCode::parse,
                        SiteIdentificationCode::parse,
                        IndexNumber::parse,
                        DocumentNumber::parse,
                        AreaCode::parse,
                        PublicSecurityRecord::parse,
                        IcpNumber::parse);
        for (var parser : parsers) {
            assertThatThrownBy(() -> parser.apply(typed))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.problems().getFirst().code())
                                            .isInstanceOf(IdentifierRefusal.class));
        }
    }
}
