package org.chengmen.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts Chinese into words. What the dictionary does not know falls into single characters; these
/// are joined again, for they are most often a name.
@Component
public class Segmenter {

    private static final int LONGEST_NAME = 4;

    /// The words of a folded text, in its order, without punctuation.
    public List<String> words(String folded) {
        try (var tokens = new HMMChineseTokenizer()) {
            tokens.setReader(new StringReader(folded));
            return joined(read(tokens));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> read(TokenStream tokens) throws IOException {
        var words = new ArrayList<String>();
        var term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            words.add(term.toString());
        }
        tokens.end();
        return words;
    }

    private static List<String> joined(List<String> tokens) {
        var words = new ArrayList<String>();
        var name = new StringBuilder();
        for (var token : tokens) {
            if (isLone(token)) {
                name.append(token);
            } else {
                close(name, words);
                if (Character.isLetterOrDigit(token.codePointAt(0))) {
                    words.add(token);
                }
            }
        }
        close(name, words);
        return words;
    }

    private static boolean isLone(String token) {
        return token.length() == 1 && Character.isIdeographic(token.charAt(0));
    }

    private static void close(StringBuilder name, List<String> words) {
        if (name.length() > LONGEST_NAME) {
            IntStream.range(0, name.length() - 1)
                    .mapToObj(at -> name.substring(at, at + 2))
                    .forEach(words::add);
        } else if (!name.isEmpty()) {
            words.add(name.toString());
        }
        name.setLength(0);
    }
}
