package org.chengmen.alliance.sites;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// The closing of a site as somebody typed it; it moves to a host of the alliance or to any
/// address.
public record ClosingDraft(String noticeZh, String noticeEn, String lastDay, String movedTo) {

    public ClosingDraft {
        noticeZh = tidy(noticeZh);
        noticeEn = tidy(noticeEn);
        lastDay = tidy(lastDay);
        movedTo = tidy(movedTo);
    }

    public static ClosingDraft of(@Nullable Closing closing) {
        return closing == null
                ? new ClosingDraft("", "", "", "")
                : new ClosingDraft(
                        closing.notice().zh(),
                        tidy(closing.notice().en()),
                        closing.lastDay().toString(),
                        tidy(closing.movedTo()));
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("notice_zh", noticeZh);
        values.put("notice_en", noticeEn);
        values.put("last_day", lastDay);
        values.put("moved_to", movedTo);
        return values;
    }
}
