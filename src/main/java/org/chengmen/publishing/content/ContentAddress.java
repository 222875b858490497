package org.chengmen.publishing.content;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which addresses may stand in a content: the web, mail and telephone, and what is here. Pictures
/// and videos only from this portal's own files: what stands elsewhere changes behind our back and
/// tells others who reads.
public final class ContentAddress {

    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern OWN_FILE =
            Pattern.compile("^/files/[0-9a-f-]{36}/[^/\\\\?#\\s\"<>]{1,600}(\\?width=\\d{2,4})?$");
    private static final Pattern WELL_FORMED_HOST =
            Pattern.compile("^https?://[^/?#@\\\\\\s]+([/?#].*)?$", Pattern.CASE_INSENSITIVE);

    private ContentAddress() {}

    /// The address as it may stand in a link, null where it may not.
    public static @Nullable String link(String typed) {
        var address = tidied(typed);
        if (address.isEmpty() || address.length() > LONGEST || address.indexOf('\\') >= 0) {
            return null;
        }
        var scheme = SCHEME.matcher(address);
        if (scheme.find()) {
            return foreign(address, scheme.group(1).toLowerCase(Locale.ROOT));
        }
        return local(address);
    }

    /// The address of one of this portal's own files, null where it is not.
    public static @Nullable String ownFile(String typed) {
        var address = tidied(typed);
        return OWN_FILE.matcher(address).matches() ? address : null;
    }

    private static @Nullable String foreign(String address, String scheme) {
        var web = scheme.startsWith("http");
        var fits =
                SCHEMES.contains(scheme) && (!web || WELL_FORMED_HOST.matcher(address).matches());
        return fits ? address : null;
    }

    /// What begins with two slashes leads elsewhere; a mere anchor or a bare file name leads
    /// nowhere once the text stands on another page.
    private static @Nullable String local(String address) {
        if (address.startsWith("//")) {
            return link("https:" + address);
        }
        return address.startsWith("/") ? address : null;
    }

    /// Browsers skip spaces and controls within an address; so nothing may hide there.
    private static String tidied(String typed) {
        return HiddenCharacters.without(typed)
                .replaceAll("[\\t\\r\\n]", "")
                .strip()
                .replace(" ", "%20");
    }
}
