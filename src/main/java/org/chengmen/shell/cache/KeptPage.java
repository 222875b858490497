package org.chengmen.shell.cache;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A page as ready bytes in every packing. It knows how to answer a request; `until` is the
/// midnight after it was asked for, because pages show the date.
record KeptPage(
        PageHeaders headers, Map<Encoding, PackedPage> packings, Set<String> tags, Instant until) {

    private static final int OVERHEAD = 6 * 1024;
    private static final int WORTH_PACKING = 400;

    static KeptPage of(byte[] bytes, PageHeaders headers, Set<String> tags, Instant until) {
        var packings = new EnumMap<Encoding, PackedPage>(Encoding.class);
        var digest = digest(bytes);
        packings.put(Encoding.IDENTITY, PackedPage.of(Encoding.IDENTITY, bytes, digest, headers));
        if (headers.packable() && bytes.length >= WORTH_PACKING) {
            Encoding.AVAILABLE.forEach(
                    it -> packings.put(it, PackedPage.of(it, bytes, digest, headers)));
        }
        return new KeptPage(headers, packings, tags, until);
    }

    boolean shows(Collection<String> evicted) {
        return evicted.stream().anyMatch(tags::contains);
    }

    int weight() {
        return OVERHEAD + packings.values().stream().mapToInt(PackedPage::size).sum();
    }

    void answer(Request request, Response response, Callback callback) {
        if (isPlainGet(request)) {
            var packed = packed(Acceptance.of(request.getHeaders()));
            response.setStatus(HttpStatus.OK_200);
            response.getHeaders().add(packed.block());
            response.write(true, packed.content(), callback);
        } else {
            headers.shared().forEach(response.getHeaders()::add);
            answerWithoutShared(request, response, callback);
        }
    }

    private static boolean isPlainGet(Request request) {
        return HttpMethod.GET.is(request.getMethod())
                && !request.getHeaders().contains(HttpHeader.IF_NONE_MATCH);
    }

    /// For the visitor for whom the page was made: the rooms have already written the shared
    /// headers.
    void answerFirst(Request request, Response response, Callback callback) {
        response.getHeaders().remove(PageHeaders.OWN);
        answerWithoutShared(request, response, callback);
    }

    private void answerWithoutShared(Request request, Response response, Callback callback) {
        var fields = response.getHeaders();
        fields.add(headers.vary()).add(headers.caching());
        var known = known(request);
        if (known != null) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            fields.remove(HttpHeader.CONTENT_TYPE).add(HttpHeader.ETAG, known);
            response.write(true, null, callback);
        } else {
            var packed = packed(Acceptance.of(request.getHeaders()));
            response.setStatus(HttpStatus.OK_200);
            packed.headers().forEach(fields::add);
            var body = HttpMethod.HEAD.is(request.getMethod()) ? null : packed.content();
            response.write(true, body, callback);
        }
    }

    private PackedPage packed(Encoding wanted) {
        var packed = packings.get(wanted);
        return packed == null ? plain() : packed;
    }

    private PackedPage plain() {
        return Objects.requireNonNull(packings.get(Encoding.IDENTITY));
    }

    /// The tag of the packing that the client already has, whichever it is.
    private @Nullable String known(Request request) {
        var asked = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        if (asked == null) {
            return null;
        }
        return packings.values().stream()
                .map(PackedPage::entityTag)
                .filter(tag -> asked.contains(tag) || asked.equals("*"))
                .findFirst()
                .orElse(null);
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest, 15));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
