package org.chengmen.disclosure.requests.answers;

import org.chengmen.disclosure.requests.InformationRequest;
import org.jspecify.annotations.Nullable;

/// An answer for everybody as an officer words it.
public record PublicationForm(
        @Nullable String title, @Nullable String question, @Nullable String publicAnswer) {

    public static PublicationForm of(InformationRequest request, @Nullable String answer) {
        return new PublicationForm(request.wanted().document(), request.wanted().text(), answer);
    }
}
