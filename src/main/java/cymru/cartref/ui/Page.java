package cymru.cartref.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;

/** Every page: a title for the tab and the heading, one column. A page lays out, binds and calls; it decides nothing. */
public abstract class Page extends VerticalLayout implements HasDynamicTitle {

    private String title;

    protected Page(String titleKey) {
        this.title = Words.t(titleKey);
        setPadding(true);
        setMaxWidth("80rem");
    }

    /** For pages of one thing, once it is known which. */
    protected void title(String text) {
        this.title = text;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    protected H1 heading() {
        return new H1(title);
    }
}
