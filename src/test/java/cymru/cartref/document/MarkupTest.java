package cymru.cartref.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void headingsListsAndParagraphsBecomeElements() {
        assertThat(Markup.toHtml("# One\nfirst\nsecond\n\nthird\n## Two\n- a\n- b\nafter"))
                .isEqualTo("<h2>One</h2>\n<p>first<br/>second</p>\n<p>third</p>\n<h3>Two</h3>\n"
                        + "<ul><li>a</li><li>b</li></ul>\n<p>after</p>");
    }

    @Test
    void everythingElseIsText() {
        assertThat(Markup.toHtml("<b>&\"'</b> # not a heading"))
                .isEqualTo("<p>&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt; # not a heading</p>");
    }

    @Test
    void lineEndsOfAnyMachineGiveTheSameBytes() {
        assertThat(Markup.toHtml("# A\r\n\r\nb\rc")).isEqualTo(Markup.toHtml("# A\n\nb\nc"));
    }

    @Test
    void charactersUnknownToXmlAreLeftOut() {
        assertThat(Markup.escape("a\u0000b\u0008c\uFFFFd\ud800e")).isEqualTo("abcde");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Markup.toHtml(" \n\n ")).isEmpty();
    }
}
