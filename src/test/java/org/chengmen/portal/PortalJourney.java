package org.chengmen.portal;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@JourneyTest
class PortalJourney {

    @ParameterizedTest
    @CsvSource({
        "1280, zh, site, 0",
        "375, zh, site, 0",
        "1280, en, site, 0",
        "375, en, dark, 0",
        "1280, zh-Hant, contrast, 0",
        "375, zh, site, 1"
    })
    void readsTheHomePageInEveryLook(
            int width, String language, String theme, String care, Visitor visitor) {
        visitor.atWidth(width)
                .reading(language)
                .inTheme(theme)
                .choosing("care", care)
                .opens("/")
                .sees("153")
                .axe()
                .fits()
                .screenshot("home-" + width + "-" + language + "-" + theme + "-" + care);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiangan.localhost", "fgw.localhost", "wehdz.localhost"})
    void findsAMemberInItsOwnColours(String host, Visitor visitor) {
        visitor.opens(host, "/").axe().fits().screenshot("member-" + host);
        visitor.atWidth(375).opens(host, "/").axe().fits();
    }

    @Test
    void changesTheLookWithoutLosingThePage(Visitor visitor) {
        visitor.opens("/privacy").presses("关怀版").sees("退出关怀版").sees("隐私说明").axe();
        visitor.presses("English").sees("Privacy").axe();
    }

    @Test
    void walksFromTheHomePageToADistrictAndBack(Visitor visitor) {
        visitor.opens("/").follows("江岸区").sees("武汉市江岸区人民政府").axe();
        visitor.follows("市政府门户网站").sees("一座城市，一个窗口");
    }

    @Test
    void worksWithoutScript(Visitor visitor) {
        visitor.withoutScript().opens("/").sees("江岸区").presses("繁體").sees("漢陽區");
    }

    @Test
    void readsThePagesThatEverySiteOwes(Visitor visitor) {
        for (var path : new String[] {"/about", "/accessibility", "/privacy", "/site-map"}) {
            visitor.atWidth(1280).opens(path).axe().fits();
            visitor.atWidth(375).reading("en").opens(path).axe().fits();
        }
        visitor.opens("localhost", "/nowhere", 404).axe().fits().screenshot("missing");
    }
}
