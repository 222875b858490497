package org.chengmen.calendar.drafts;

/// A row of an imported year as it was written: where it stands and its three fields.
record Row(int number, String date, String kind, String name) {}
