package cymru.cartref.standing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import cymru.cartref.provider.ProviderNews.News;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened, the newest first; earlier things are asked for. */
class NewsPart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    /** Asks a desk. */
    interface Fetch extends Serializable {

        List<News> before(Instant moment, int limit);
    }

    private final transient List<News> shown = new ArrayList<>();
    private final Timeline timeline = new Timeline(List.of());
    private final Button earlier = new Button(Words.t("standing.earlier"));

    NewsPart(Instant now, Fetch fetch) {
        setWidthFull();
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        earlier.addClickListener(click -> more(shown.getLast().at(), fetch));
        more(now, fetch);
        add(new H2(Words.t("standing.news")), timeline, earlier);
    }

    private void more(Instant before, Fetch fetch) {
        List<News> next = fetch.before(before, PAGE);
        shown.addAll(next);
        timeline.entries(shown.stream()
                .map(news -> Timeline.Entry.news(news.at(), news.what(), news.path()))
                .toList());
        earlier.setVisible(next.size() == PAGE);
    }
}
