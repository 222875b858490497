/// The figures of disclosure: by month, and the yearly report with its statutory tables.
@NullMarked
package org.chengmen.disclosure.reports;

import org.jspecify.annotations.NullMarked;
