package org.chengmen.search.web;

import org.chengmen.shell.spi.SearchBox;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The box in the masthead of every site.
@Component
@Order(0)
class SiteSearch implements SearchBox {

    @Override
    public String action() {
        return "/search";
    }
}
