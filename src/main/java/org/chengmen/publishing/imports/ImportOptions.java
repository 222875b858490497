package org.chengmen.publishing.imports;

/// What holds for lines that do not say it themselves: the host of the site and the path of the
/// column.
record ImportOptions(String site, String column, boolean dry) {}
