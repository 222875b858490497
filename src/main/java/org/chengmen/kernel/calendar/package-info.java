/// Working days and statutory periods: a deadline is a rule and a start, its due date follows from
/// the calendar of the day and can be explained day by day.
@NullMarked
package org.chengmen.kernel.calendar;

import org.jspecify.annotations.NullMarked;
