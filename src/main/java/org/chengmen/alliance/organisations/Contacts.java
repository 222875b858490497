package org.chengmen.alliance.organisations;

import org.jspecify.annotations.Nullable;

/// How the public reaches a unit (政府信息公开条例 article 20 (2) has it disclosed).
public record Contacts(
        @Nullable String phone,
        @Nullable String address,
        @Nullable String email,
        @Nullable String website) {

    public static final Contacts NONE = new Contacts(null, null, null, null);
}
