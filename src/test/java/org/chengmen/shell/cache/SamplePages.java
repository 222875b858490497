package org.chengmen.shell.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import java.io.IOException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;

/// Pages of no room, on which the cache can be seen at work: each says how often one was made.
@Controller
@OpenToAll
class SamplePages {

    final AtomicInteger made = new AtomicInteger();
    private volatile CyclicBarrier door = new CyclicBarrier(1);

    /// The next pages under `/sample/slow` wait until the test lets them in and out.
    CyclicBarrier guard() {
        door = new CyclicBarrier(2);
        return door;
    }

    void unguard() {
        door = new CyclicBarrier(1);
    }

    @GetMapping("/sample/page/{id}")
    @ResponseBody
    String page(@PathVariable String id, Frame frame, PageTags tags) {
        tags.shows("sample", "sample-" + id);
        return text(frame);
    }

    @GetMapping("/sample/slow/{id}")
    @ResponseBody
    String slow(@PathVariable String id, Frame frame, PageTags tags)
            throws InterruptedException, BrokenBarrierException {
        var waiting = door;
        tags.shows("sample-" + id);
        var text = text(frame);
        waiting.await();
        waiting.await();
        return text;
    }

    @GetMapping("/sample/untagged")
    @ResponseBody
    String untagged(Frame frame) {
        return text(frame);
    }

    @GetMapping("/sample/cookie")
    @ResponseBody
    String cookie(Frame frame, PageTags tags, HttpServletResponse response) {
        tags.shows("sample");
        response.addCookie(new Cookie("form", "secret"));
        return text(frame);
    }

    @GetMapping("/sample/token")
    @ResponseBody
    String token(Frame frame, PageTags tags, HttpServletRequest request) {
        tags.shows("sample");
        var token = frame.csrf();
        return text(frame) + (token == null ? "" : token.getToken());
    }

    @GetMapping("/sample/gone")
    ResponseEntity<String> gone(PageTags tags) {
        tags.shows("sample");
        made.incrementAndGet();
        return ResponseEntity.status(410).body("gone");
    }

    @GetMapping("/sample/large")
    void large(PageTags tags, HttpServletResponse response) throws IOException {
        tags.shows("sample");
        made.incrementAndGet();
        for (var i = 0; i < 40; i++) {
            response.getOutputStream().write(new byte[64 * 1024]);
        }
    }

    @GetMapping("/sample/breaks")
    void breaks(PageTags tags, HttpServletResponse response) throws IOException {
        tags.shows("sample");
        made.incrementAndGet();
        response.getOutputStream().write(new byte[64 * 1024]);
        throw new IOException("in the middle of a page");
    }

    private String text(Frame frame) {
        return "made "
                + made.incrementAndGet()
                + " for "
                + frame.site().host()
                + " in "
                + frame.lang()
                + " "
                + frame.choices().theme()
                + " "
                + "一二三四五六七八九十".repeat(15);
    }
}
