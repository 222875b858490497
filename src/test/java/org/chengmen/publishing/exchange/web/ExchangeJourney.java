package org.chengmen.publishing.exchange.web;

import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.exchange.Exchange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The desks of the exchange as an editor of the portal and a member's people see them.
@JourneyTest
class ExchangeJourney {

    private static final String UNIT = "fgw.localhost";

    @Autowired Exchange exchange;
    @Autowired Newsroom room;

    @Test
    void sortsAnOfferByKeyboardBesideItsRepost(Visitor visitor) {
        var column = room.column();
        exchange.portalColumn();
        var first = exchange.offered(exchange.published(column, "关于做好今冬明春采暖保障的通知", 21));
        var repost = exchange.published(column, "今冬怎么供暖？一文看懂", 21);
        var offer = exchange.offered(repost);
        visitor.signsIn("localhost", "portal-editor")
                .opens("localhost", "/desk/sorting?after=" + first.value());
        visitor.sees("今冬怎么供暖？一文看懂").sees("相似").axe().fits().screenshot("sorting");
        visitor.page().locator("input[name=offer]").first().focus();
        visitor.page().keyboard().press("ArrowDown");
        visitor.page().keyboard().press("Space");
        visitor.atWidth(375).axe().fits().screenshot("sorting-375").atWidth(1280);
        visitor.opens("localhost", "/desk/sorting/" + offer.value());
        visitor.axe().fits().screenshot("sorting-offer");
        visitor.expects("/desk/sorting/" + offer.value() + "/return", 422);
        visitor.presses("退回").sees("请写明理由").axe();
        visitor.page().locator("#reason").fill("与已有稿件重复");
        visitor.presses("退回").sees("办好了");
        visitor.opens("localhost", "/desk/sorting/members").axe().fits().screenshot("members");
        receipts(visitor, repost);
    }

    private static void receipts(Visitor visitor, Edition repost) {
        visitor.page().context().clearCookies();
        visitor.signsIn(UNIT, "fgw-publisher").opens(UNIT, "/desk/receipts");
        visitor.sees("与已有稿件重复").axe().fits().screenshot("receipts");
        visitor.opens(UNIT, "/desk/publishing/documents/" + repost.document().value() + "/offer")
                .axe()
                .fits()
                .screenshot("offer");
        visitor.opens(UNIT, "/desk/exchange-rules").axe().fits().screenshot("exchange-rules");
        visitor.presses("添加固定报送").sees("办好了").axe().fits();
    }
}
