/// What search engines are told: site maps, news, what to leave alone.
@NullMarked
package org.chengmen.publishing.open.sitemaps;

import org.jspecify.annotations.NullMarked;
