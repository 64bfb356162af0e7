package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.internal.nodefeature.ElementAttributeMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cymru.cartref.As;
import cymru.cartref.Deep;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.tender.SealedWorld.Someone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every page of the portal, found by reflection, opened by every role with the references of a bid under seal: only the
 * bidder's own people find a word of it. A page that refuses is right.
 */
@PortalTest
class SealedPagesIT extends SpringBrowserlessTest {

    private static final class World extends SealedWorld {}

    private static final Pattern PARAMETER = Pattern.compile("/?:(\\w+)(\\([^)]*\\))?([?*]?)");

    @Autowired
    AutowireCapableBeanFactory beans;

    private final World world = new World();

    @BeforeEach
    void aReopenedBidStandsAsSent() {
        beans.autowireBean(world);
        world.markedBid();
        world.send();
        As.person(world.writer, () -> world.submissions.reopen(world.bid));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void noPageShowsItToAnybodyElse() throws ClassNotFoundException {
        List<String> paths = paths();
        assertThat(paths)
                .contains("tenders/" + world.tender + "/bid", "bids", "process/tender/" + world.tender, "incidents");
        for (Someone somebody : world.strangers()) {
            Set<String> opened = new LinkedHashSet<>();
            for (String path : paths) {
                assertThat(shown(somebody, path, opened))
                        .as("%s at %s", somebody.who(), path)
                        .noneMatch(SealedWorld::marked);
            }
            assertThat(opened).as(somebody.who()).hasSizeGreaterThan(3);
        }
        for (Someone bidder : world.ownBidders()) {
            assertThat(String.join("\n", shown(bidder, "tenders/" + world.tender + "/bid", new LinkedHashSet<>())))
                    .as("the trial finds what there is to find: %s", bidder.who())
                    .contains(
                            SealedWorld.ANSWER,
                            SealedWorld.NOTE,
                            SealedWorld.FILE_NAME,
                            SealedWorld.CONTACT,
                            SealedWorld.CONTACT_EMAIL,
                            SealedWorld.PRICE);
        }
    }

    /** Each route with each reference in each of its places. */
    private List<String> paths() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> paths = new LinkedHashSet<>();
        for (BeanDefinition page : scan.findCandidateComponents("cymru.cartref")) {
            Route route = Class.forName(Objects.requireNonNull(page.getBeanClassName()))
                    .getAnnotation(Route.class);
            if (route.registerAtStartup()) {
                fill(route.value(), paths);
            }
        }
        return List.copyOf(paths);
    }

    private void fill(String template, Set<String> paths) {
        Matcher parameter = PARAMETER.matcher(template);
        if (!parameter.find()) {
            paths.add(template);
            return;
        }
        List<String> values = switch (parameter.group(1)) {
            case "reference" -> List.of(world.tender, world.bid, "P-" + world.provider);
            case "process" -> List.of("tender");
            case "number" -> List.of("1");
            default -> List.of(world.bid);
        };
        if (!parameter.group(3).isEmpty()) {
            fill(
                    new StringBuilder(template)
                            .delete(parameter.start(), parameter.end())
                            .toString(),
                    paths);
        }
        for (String value : values) {
            fill(
                    new StringBuilder(template)
                            .replace(parameter.start(), parameter.end(), "/" + value)
                            .toString(),
                    paths);
        }
    }

    /** All that the page holds for this person, in each of its tabs and sections. */
    private List<String> shown(Someone somebody, String path, Set<String> opened) {
        SecurityContextHolder.clearContext();
        Long account = somebody.account();
        if (account != null) {
            As.signIn(account, somebody.roles().stream().map(Role::name).toArray(String[]::new));
        }
        List<String> said = new ArrayList<>();
        try {
            UI.getCurrent().navigate(path, QueryParameters.of("lot", "1"));
            roundTrip();
            opened.add(getCurrentView().getClass().getName());
            said.addAll(everything());
            for (TabSheet tabs : parts(TabSheet.class)) {
                for (int tab = 0; tab < tabs.getTabCount(); tab++) {
                    tabs.setSelectedIndex(tab);
                    said.addAll(everything());
                }
            }
            for (Button section : parts(Button.class)) {
                if (section.getId().orElse("").startsWith("section-")) {
                    section.click();
                    said.addAll(everything());
                }
            }
        } catch (RuntimeException refused) {
            said.add(String.valueOf(refused));
        }
        return said;
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>();
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                all.add(String.valueOf(node.getFeature(TextNodeMap.class).getText()));
            }
            if (node.hasFeature(ElementPropertyMap.class)) {
                ElementPropertyMap properties = node.getFeature(ElementPropertyMap.class);
                properties.getPropertyNames().forEach(name -> all.add(String.valueOf(properties.getProperty(name))));
            }
            if (node.hasFeature(ElementAttributeMap.class)) {
                ElementAttributeMap attributes = node.getFeature(ElementAttributeMap.class);
                attributes.attributes().forEach(name -> all.add(String.valueOf(attributes.get(name))));
            }
        });
        for (Component part : parts(Component.class)) {
            if (part instanceof HasValue<?, ?> field) {
                all.add(Deep.text(field.getValue()));
            }
            if (part instanceof Grid<?> grid) {
                all.add(Deep.text(grid.getDataProvider()
                        .fetch(new Query<>(0, 50, List.of(), null, null))
                        .toList()));
            }
        }
        return all;
    }

    private static <T> List<T> parts(Class<T> type) {
        return within(UI.getCurrent()).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(SealedPagesIT::within));
    }
}
