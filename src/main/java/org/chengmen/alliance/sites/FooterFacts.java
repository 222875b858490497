package org.chengmen.alliance.sites;

import org.jspecify.annotations.Nullable;

/// What the foot of a site must say of itself (国办发〔2017〕47号; 互联网信息服务管理办法 article 12).
public record FooterFacts(
        String idCode,
        @Nullable String icpNumber,
        @Nullable String publicSecurityNumber,
        @Nullable String phone,
        @Nullable String address) {

    /// The numbers of the demonstration are invented, and say so.
    FooterFacts markedAsDemonstration() {
        return new FooterFacts(
                idCode, marked(icpNumber), marked(publicSecurityNumber), phone, address);
    }

    private static @Nullable String marked(@Nullable String number) {
        return number == null ? null : number + "（演示）";
    }
}
