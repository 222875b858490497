/// Starts the embedded PostgreSQL beside the program and keeps one instance per data folder. It
/// says in one sentence why it cannot.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.chengmen.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
