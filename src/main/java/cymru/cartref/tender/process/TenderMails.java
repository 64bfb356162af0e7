package cymru.cartref.tender.process;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.notification.Recipient;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.Tender;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is told what about a tender. Bidders are told as a provider's people; nobody at the council learns who they are. */
@Component
public class TenderMails {

    /** Who of a provider works on bids. */
    public static final Role[] BIDDING = {Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY};

    private final People people;
    private final Postbox postbox;
    private final JdbcClient jdbc;

    TenderMails(People people, Postbox postbox, JdbcClient jdbc) {
        this.people = people;
        this.postbox = postbox;
        this.jdbc = jdbc;
    }

    public void toCouncil(Tender tender, Role role, String template) {
        send(
                people.councilWith(role).stream().map(Actor::recipient).toList(),
                tender,
                template,
                Map.of(),
                page(tender));
    }

    /** @param part of the tender's pages where it is done, such as {@code /award} */
    public void toCouncil(Tender tender, Role role, String template, Map<String, Object> arguments, String part) {
        send(
                people.councilWith(role).stream().map(Actor::recipient).toList(),
                tender,
                template,
                arguments,
                page(tender) + part);
    }

    /** One member of the panel, about their own part. */
    public void toPanel(Tender tender, long accountId, String template, Map<String, Object> arguments) {
        send(
                people.byId(accountId).map(Actor::recipient).stream().toList(),
                tender,
                template,
                arguments,
                page(tender) + "/evaluation");
    }

    public void toPerson(Tender tender, long accountId, String template, Map<String, Object> arguments) {
        send(
                people.reached(accountId).stream().map(Actor::recipient).toList(),
                tender,
                template,
                arguments,
                page(tender));
    }

    /** The providers' people who work on bids, each provider once. */
    public void toProviders(Tender tender, Collection<Long> providers, String template, Map<String, Object> arguments) {
        send(peopleOf(providers).toList(), tender, template, arguments, publicPage(tender));
    }

    /** Everyone who watches, and the bidding people of every provider that has asked or has begun a bid. */
    public void toInterested(Tender tender, String template, Map<String, Object> arguments) {
        Stream<Recipient> watching = jdbc
                .sql("SELECT account_id FROM tender_watch WHERE tender_id = ?")
                .param(tender.id())
                .query((row, n) -> row.getLong(1))
                .list()
                .stream()
                .map(people::byId)
                .flatMap(Optional::stream)
                .map(Actor::recipient);
        send(
                Stream.concat(watching, peopleOf(askersAndBidders(tender))).toList(),
                tender,
                template,
                arguments,
                publicPage(tender));
    }

    /** The people of one provider about their bid; under the bid's reference, since the tender's messages are the council's to see. */
    public void aboutBid(
            Tender tender, long providerId, String bid, String template, Map<String, Object> arguments, Role... roles) {
        aboutBid(tender, providerId, bid, template, arguments, "bids", roles);
    }

    /** With a link of its own. */
    public void aboutBid(
            Tender tender,
            long providerId,
            String bid,
            String template,
            Map<String, Object> arguments,
            String link,
            Role... roles) {
        aboutBid(tender, providerId, bid, template, arguments, link, dueOf(tender), roles);
    }

    /** @param due when the bidder must have done what it is about */
    public void aboutBid(
            Tender tender,
            long providerId,
            String bid,
            String template,
            Map<String, Object> arguments,
            String link,
            @Nullable Instant due,
            Role... roles) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("bid", bid);
        all.put("title", tender.title());
        postbox.send(
                people.ofOrganisation(providerId, roles.length == 0 ? BIDDING : roles).stream()
                        .map(Actor::recipient)
                        .toList(),
                new Mail(template, all, bid, link, due));
    }

    private List<Long> askersAndBidders(Tender tender) {
        return jdbc.sql("SELECT provider_id FROM bid WHERE tender_id = :tender AND status <> 'WITHDRAWN'"
                        + " UNION SELECT provider_id FROM tender_question WHERE tender_id = :tender")
                .param("tender", tender.id())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private Stream<Recipient> peopleOf(Collection<Long> providers) {
        return providers.stream()
                .flatMap(provider -> people.ofOrganisation(provider, BIDDING).stream())
                .map(Actor::recipient);
    }

    private void send(
            List<Recipient> recipients, Tender tender, String template, Map<String, Object> arguments, String link) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("title", tender.title());
        all.putIfAbsent("tender", tender.reference());
        postbox.send(recipients, new Mail(template, all, tender.reference(), link, dueOf(tender)));
    }

    private static @Nullable Instant dueOf(Tender tender) {
        return tender.status() == TenderStatus.LIVE ? tender.bidDeadline() : null;
    }

    private static String page(Tender tender) {
        return "tenders/" + tender.reference();
    }

    private static String publicPage(Tender tender) {
        return "opportunities/" + tender.reference();
    }
}
