/// The provider of OAI-PMH 2.0, from which libraries, archives and other sites harvest.
@NullMarked
package org.chengmen.publishing.open.oai;

import org.jspecify.annotations.NullMarked;
