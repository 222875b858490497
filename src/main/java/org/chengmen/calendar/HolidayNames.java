package org.chengmen.calendar;

import org.chengmen.shell.Frame;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of holidays in the language of the reader. The notices name them in Chinese; a name
/// that nobody translated stays as it is.
public record HolidayNames(Frame frame) {

    private static final String SWAPPED = "补班";
    private static final Map<String, String> KEYS =
            Map.of(
                    "元旦", "new-year",
                    "春节", "spring-festival",
                    "清明节", "tomb-sweeping",
                    "劳动节", "labour",
                    "端午节", "dragon-boat",
                    "中秋节", "mid-autumn",
                    "国庆节", "national",
                    "抗战胜利纪念日", "victory");

    public String of(String name) {
        return name.isEmpty() || !frame.locale().getLanguage().equals("en") ? name : english(name);
    }

    private String english(String name) {
        if (name.endsWith(SWAPPED)) {
            var holiday = name.substring(0, name.length() - SWAPPED.length());
            return frame.t("calendar.swapped-for", english(holiday));
        }
        return Arrays.stream(name.split("[和、]", -1))
                .map(part ->
                        KEYS.containsKey(part)
                                ? frame.t("calendar.holiday." + KEYS.get(part))
                                : part)
                .collect(Collectors.joining(", "));
    }
}
