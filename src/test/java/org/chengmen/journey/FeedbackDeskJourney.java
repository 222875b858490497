package org.chengmen.journey;

import org.junit.jupiter.api.Test;

/// From a visitor's word to the unit's answer.
@JourneyTest
class FeedbackDeskJourney {

    private static final String HOST = "fgw.localhost";

    @Test
    void answersWhatAVisitorSaid(Visitor citizen, Visitor clerk) {
        citizen.opens(HOST, "/feedback?kind=error")
                .fills("具体情况", "办公电话打不通")
                .presses("提交")
                .sees("已经收到");
        var receipt = citizen.page().url();
        var number = receipt.substring(receipt.lastIndexOf('/') + 1);
        clerk.signsIn(HOST, "fgw-admin")
                .opens(HOST, "/desk/feedback")
                .sees(number)
                .axe()
                .screenshot("desk-feedback")
                .follows(number)
                .sees("办公电话打不通")
                .axe()
                .presses("开始办理")
                .fills("答复", "电话已经换新，请再拨打。")
                .presses("答复并办结")
                .sees("已办结")
                .screenshot("desk-feedback-closed");
        citizen.opens(HOST, "/feedback/" + number).sees("电话已经换新").axe();
    }
}
