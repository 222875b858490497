package org.chengmen.shell.tables;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import java.util.Locale;

/// Reads a date cell as the day it means, however the sheet shows it.
final class IsoDates extends DataFormatter {

    IsoDates() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern) {
        return isDate(value, format, pattern)
                ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                : super.formatRawCellContents(value, format, pattern);
    }

    private static boolean isDate(double value, int format, String pattern) {
        return DateUtil.isValidExcelDate(value) && DateUtil.isADateFormat(format, pattern);
    }
}
