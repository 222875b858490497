package org.chengmen.publishing.checks;

import java.util.List;

/// One thing to look at before publication. A new check is a new bean.
public interface Check {

    /// By which a document type may leave it out.
    String name();

    List<Finding> examine(Draft draft, CheckContext context);
}
