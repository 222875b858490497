/// Tables as office programs write and read them: CSV and XLSX, within bounds, never calculated.
@NullMarked
package org.chengmen.shell.tables;

import org.jspecify.annotations.NullMarked;
