/// The calendar for everybody, for programs, and at the desk of the system administrator.
@NullMarked
package org.chengmen.calendar.web;

import org.jspecify.annotations.NullMarked;
