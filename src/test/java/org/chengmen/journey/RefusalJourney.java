package org.chengmen.journey;

import org.junit.jupiter.api.Test;

/// A visitor who goes astray is told so in the look of the site.
@JourneyTest
class RefusalJourney {

    @Test
    void findsAWayBackFromAPageThatIsNotThere(Visitor visitor) {
        visitor.opens("localhost", "/nothing-here", 404)
                .sees("没有找到这个页面")
                .axe()
                .fits()
                .screenshot("404");
        visitor.reading("en")
                .atWidth(375)
                .opens("fgw.localhost", "/nothing-here", 404)
                .sees("We could not find this page")
                .axe()
                .fits()
                .screenshot("404-fgw-en-375");
    }

    @Test
    void isToldWhatCouldNotBeRead(Visitor visitor) {
        visitor.inTheme("contrast")
                .opens("localhost", "/?q=%00", 400)
                .sees("不能识别的字符")
                .axe()
                .screenshot("400");
    }
}
