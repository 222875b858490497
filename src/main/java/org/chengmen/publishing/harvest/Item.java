package org.chengmen.publishing.harvest;

import org.chengmen.publishing.submissions.SubmissionForm;
import org.jspecify.annotations.Nullable;

/// One entry of a feed or record of a repository; without a form it was deleted over there.
record Item(String id, @Nullable SubmissionForm form) {

    private static final int SHOWN = 120;

    String title() {
        var title = form == null || form.title() == null ? "" : form.title();
        return title.substring(0, Math.min(title.length(), SHOWN));
    }
}
