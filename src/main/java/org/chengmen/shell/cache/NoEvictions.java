package org.chengmen.shell.cache;

import org.springframework.stereotype.Component;

/// Stands in until the cache is built.
@Component
class NoEvictions implements PageEvictions {

    @Override
    public void evict(String... tags) {}
}
