package org.chengmen.alliance.responsibilities;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import java.util.LinkedHashMap;
import java.util.Map;

/// A responsibility as somebody typed it; the organisation is named by its code.
public record ResponsibilityDraft(
        String organisation, String matterZh, String matterEn, String since, String lastDay) {

    public ResponsibilityDraft {
        organisation = tidy(organisation);
        matterZh = tidy(matterZh);
        matterEn = tidy(matterEn);
        since = tidy(since);
        lastDay = tidy(lastDay);
    }

    public static ResponsibilityDraft empty() {
        return new ResponsibilityDraft("", "", "", "", "");
    }

    public static ResponsibilityDraft of(Responsibility responsibility, String organisation) {
        var lastDay = responsibility.lastDay();
        return new ResponsibilityDraft(
                organisation,
                responsibility.matter().zh(),
                tidy(responsibility.matter().en()),
                responsibility.since().toString(),
                lastDay == null ? "" : lastDay.toString());
    }

    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("organisation", organisation);
        values.put("matter_zh", matterZh);
        values.put("matter_en", matterEn);
        values.put("since", since);
        values.put("last_day", lastDay);
        return values;
    }
}
