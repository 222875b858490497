package org.chengmen.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The holidays of 2020 to 2026 as the yearly notices announced them.
public final class AnnouncedYears {

    private static final String NOTICES =
            """
            2020 off 0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008 work 0119 0426 0509 0628 0927 1010
            2021 off 0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007 work 0207 0220 0425 0508 0918 0926 1009
            2022 off 0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231 work 0129 0130 0402 0424 0507 1008 1009
            2023 off 0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006 work 0128 0129 0423 0506 0625 1007 1008
            2024 off 0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007 work 0204 0218 0407 0428 0511 0914 0929 1012
            2025 off 0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008 work 0126 0208 0427 0928 1011
            2026 off 0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007 work 0104 0214 0228 0509 0920 1010
            """;

    private AnnouncedYears() {}

    public static WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(days());
    }

    public static List<ExceptionalDay> days() {
        var days = new ArrayList<ExceptionalDay>();
        for (var line : NOTICES.lines().toList()) {
            var year = Integer.parseInt(line.substring(0, 4));
            var parts = line.substring(9).split(" work ", 2);
            add(days, year, parts[0], true);
            add(days, year, parts[1], false);
        }
        return days;
    }

    private static void add(List<ExceptionalDay> days, int year, String ranges, boolean off) {
        for (var range : ranges.split(" ", -1)) {
            var from = date(year, range.substring(0, 4));
            var to = date(year, range.substring(range.length() - 4));
            from.datesUntil(to.plusDays(1))
                    .forEach(date -> days.add(new ExceptionalDay(date, name(date, off), off)));
        }
    }

    private static LocalDate date(int year, String monthDay) {
        return LocalDate.of(
                year,
                Integer.parseInt(monthDay.substring(0, 2)),
                Integer.parseInt(monthDay.substring(2)));
    }

    private static String name(LocalDate date, boolean off) {
        var holiday =
                switch (date.getMonthValue()) {
                    case 1, 12 -> "元旦";
                    case 2 -> "春节";
                    case 4 -> "清明节";
                    case 5 -> "劳动节";
                    case 6 -> "端午节";
                    case 9 -> "中秋节";
                    default -> "国庆节";
                };
        return off ? holiday : holiday + "补班";
    }
}
