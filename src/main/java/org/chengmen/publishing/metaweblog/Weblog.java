package org.chengmen.publishing.metaweblog;

import org.chengmen.files.Files;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.exchange.Members;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.submissions.Channel;
import org.chengmen.publishing.submissions.Sender;
import org.chengmen.publishing.submissions.Senders;
import org.chengmen.publishing.submissions.Submission;
import org.chengmen.publishing.submissions.SubmissionForm;
import org.chengmen.publishing.submissions.Submitting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the calls of a writing program mean here: each site is a weblog, a post is an offer to the
/// editors of that site, sent by the member whose token is the password.
@Component
class Weblog {

    private static final int MOST_RECENT = 50;

    private final Senders senders;
    private final Submitting submitting;
    private final Members members;
    private final Columns columns;
    private final Files files;

    Weblog(Senders senders, Submitting submitting, Members members, Columns columns, Files files) {
        this.senders = senders;
        this.submitting = submitting;
        this.members = members;
        this.columns = columns;
        this.files = files;
    }

    /// Empty where there is no such method.
    Optional<Object> answer(Call call) throws IOException {
        return Optional.ofNullable(
                switch (call.method()) {
                    case "blogger.getUsersBlogs" -> blogs(sender(call, 2));
                    case "blogger.deletePost" -> delete(sender(call, 3), call.text(1));
                    case "metaWeblog.newPost" ->
                            put(
                                    sender(call, 2),
                                    TimeOrderedId.next().toString(),
                                    form(call.struct(3), call.text(0)));
                    case "metaWeblog.editPost" -> edit(sender(call, 2), call);
                    case "metaWeblog.getPost" ->
                            post(submitting.get(sender(call, 2), call.text(0)));
                    case "metaWeblog.getRecentPosts" -> recent(sender(call, 2), call.number(3, 10));
                    case "metaWeblog.getCategories" -> categories(sender(call, 2), call.text(0));
                    case "metaWeblog.newMediaObject" -> media(sender(call, 2), call.struct(3));
                    default -> null;
                });
    }

    private Sender sender(Call call, int password) {
        return senders.holding(call.text(password), Channel.WEBLOG);
    }

    private Object blogs(Sender sender) {
        return members.targets(sender.site()).stream()
                .map(it ->
                        Map.of(
                                "blogid", it.host(),
                                "blogName", it.name().zh(),
                                "url", "http://" + it.host() + "/"))
                .toList();
    }

    private Object put(Sender sender, String id, SubmissionForm form) {
        return submitting.put(sender, id, form).submission().ownId();
    }

    private Object edit(Sender sender, Call call) {
        var id = submitting.get(sender, call.text(0)).ownId();
        put(sender, id, form(call.struct(3), null));
        return true;
    }

    private Object delete(Sender sender, String id) {
        submitting.withdraw(sender, id, null);
        return true;
    }

    private static SubmissionForm form(Map<?, ?> post, @Nullable String target) {
        var category =
                post.get("categories") instanceof List<?> named && !named.isEmpty()
                        ? named.getFirst().toString()
                        : "";
        return new SubmissionForm(
                text(post, "title"),
                text(post, "mt_excerpt"),
                text(post, "description"),
                null,
                null,
                category,
                target,
                null,
                post.get("dateCreated") == null ? null : text(post, "dateCreated"),
                Map.of());
    }

    private static String text(Map<?, ?> struct, String name) {
        var value = struct.get(name);
        return value == null ? "" : value.toString();
    }

    private Object recent(Sender sender, int wanted) {
        var most = Math.clamp(wanted, 1, MOST_RECENT);
        return submitting.newest(sender, most).stream().map(this::post).toList();
    }

    private Map<String, Object> post(Submission submission) {
        var said = submission.said();
        var post = new HashMap<String, Object>();
        post.put("postid", submission.ownId());
        post.put("title", said.content().title());
        post.put("description", said.content().body());
        post.put("mt_excerpt", said.content().summary());
        post.put("categories", said.category().isEmpty() ? List.of() : List.of(said.category()));
        post.put("dateCreated", said.publishedAt());
        post.put("post_status", submission.state() == PublicState.LIVE ? "publish" : "trash");
        return post;
    }

    /// The columns of the site: what is named as category is read on the sorting desk.
    private Object categories(Sender sender, String host) {
        return members.targets(sender.site()).stream()
                .filter(it -> it.host().equalsIgnoreCase(host))
                .flatMap(it -> columns.ofSite(it.id().value()).stream())
                .filter(it -> !it.hidden())
                .map(it ->
                        Map.of(
                                "categoryid", it.path(),
                                "title", it.name().zh(),
                                "description", it.name().zh(),
                                "htmlUrl", it.address(),
                                "rssUrl", "/feeds" + it.address() + ".rss"))
                .toList();
    }

    private Object media(Sender sender, Map<?, ?> media) throws IOException {
        var bytes = new ByteArrayInputStream(Call.bytes(media, "bits"));
        var name = text(media, "name").replaceFirst("^.*/", "");
        var taken = files.takeIn(Upload.of(name, bytes, sender.organisation(), Visibility.PUBLIC));
        return Map.of("url", files.keep(taken).href());
    }
}
