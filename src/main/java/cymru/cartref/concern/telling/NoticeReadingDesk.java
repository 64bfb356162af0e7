package cymru.cartref.concern.telling;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Anyone;
import cymru.cartref.account.Desk;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.Stays;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.NoticeLinks;
import cymru.cartref.concern.domain.NoticeLinks.Link;
import cymru.cartref.concern.domain.NoticePolicy;
import cymru.cartref.concern.domain.NoticeRows;
import cymru.cartref.concern.domain.NoticeSubjects;
import cymru.cartref.concern.domain.NoticeSubjects.Subject;
import cymru.cartref.concern.process.NoticeMails;
import cymru.cartref.concern.process.NoticeProcess;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.Referrals;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * Where an authority reads its notice without an account. The link proves that somebody reads its mailbox, the code that
 * it is now; the link then is used up.
 */
@Desk
public class NoticeReadingDesk {

    private final NoticeRows notices;
    private final NoticeLinks links;
    private final NoticeSubjects subjects;
    private final NoticeMails mails;
    private final NoticeProcess process;
    private final Stays stays;
    private final Referrals referrals;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    NoticeReadingDesk(
            NoticeRows notices,
            NoticeLinks links,
            NoticeSubjects subjects,
            NoticeMails mails,
            NoticeProcess process,
            Stays stays,
            Referrals referrals,
            People people,
            AuditTrail audit,
            DatabaseClock clock) {
        this.notices = notices;
        this.links = links;
        this.subjects = subjects;
        this.mails = mails;
        this.process = process;
        this.stays = stays;
        this.referrals = referrals;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a link is good for. */
    public enum LinkState {
        READY,
        /** Used, or older than it may be: a new one can be sent to the mailbox. */
        OVER,
        UNKNOWN
    }

    @Anyone
    public LinkState state(String secret) {
        Optional<Link> link = links.find(secret);
        Optional<AuthorityNotice> notice = link.flatMap(found -> notices.findById(found.noticeId()));
        if (link.isEmpty() || notice.isEmpty() || notice.get().supersededAt() != null) {
            return LinkState.UNKNOWN;
        }
        return valid(link, notice.get(), clock.now()).allowed() ? LinkState.READY : LinkState.OVER;
    }

    /** Sends a code to the mailbox that the link came from. */
    @Anyone
    public void sendCode(String secret) {
        Optional<Link> link = links.lock(secret);
        AuthorityNotice notice = noticeOf(link);
        Instant now = clock.now();
        valid(link, notice, now)
                .and(() -> NoticePolicy.code(
                        link.orElseThrow().codes(), link.orElseThrow().codeAt(), now))
                .orThrow();
        mails.code(notice, links.code(link.orElseThrow(), secret, now));
        audit.record("authority.code-sent", notice.reference(), Map.of());
    }

    /**
     * Opens the notice and uses the link up.
     *
     * @return empty where the code is wrong or too old; a few wrong ones end it
     */
    @Anyone
    public Optional<NoticePage> open(String secret, String code) {
        Optional<Link> found = links.lock(secret);
        noticeOf(found);
        Link link = found.orElseThrow();
        AuthorityNotice notice = notices.lockById(link.noticeId()).orElseThrow();
        Instant now = clock.now();
        valid(found, notice, now).orThrow();
        boolean fresh = link.codeAt() != null && !now.isAfter(link.codeAt().plus(NoticePolicy.CODE_LASTS));
        if (!fresh || link.tries() >= NoticePolicy.TRIES || !links.fits(link, secret, code)) {
            links.wrong(link);
            audit.record("authority.code-wrong", notice.reference(), Map.of());
            return Optional.empty();
        }
        notice.opened(now);
        notices.saveAndFlush(notice);
        NoticePage page = page(notice, links.use(link, now));
        audit.record("authority.notice-read", notice.reference(), Map.of("authority", notice.authorityId()));
        page.children().forEach(child -> audit.record("child.read", child, Map.of("in", notice.reference())));
        return Optional.of(page);
    }

    /** A reader of the notice says that it has arrived. Said twice, it was said once. */
    @Anyone
    public void received(String receipt, String name) {
        long id = links.noticeOf(receipt).orElseThrow(() -> new AccessDeniedException("No such receipt"));
        AuthorityNotice notice = notices.lockById(id).orElseThrow();
        Instant now = clock.now();
        if (notice.receivedAt() != null) {
            return;
        }
        NoticePolicy.name(name).orThrow();
        boolean open = !notice.settled();
        notice.received(name.strip(), now);
        notices.saveAndFlush(notice);
        audit.record("authority.notice-received", notice.reference(), Map.of("authority", notice.authorityId()));
        if (open) {
            process.settled(notice.reference());
        }
    }

    /** Whoever holds a link that is over has another one sent, to the mailbox and nowhere else. */
    @Anyone
    public void again(String secret) {
        AuthorityNotice notice = notices.lockById(noticeOf(links.find(secret)).id())
                .filter(found -> found.supersededAt() == null && found.sentTo() != null)
                .orElseThrow(() -> new AccessDeniedException("No such link"));
        Instant now = clock.now();
        NoticePolicy.links(links.madeSince(notice.id(), now.minus(NoticePolicy.LINKS_WITHIN)))
                .orThrow();
        mails.waits(notice, links.issue(notice.id(), now));
        audit.record("authority.link-asked", notice.reference(), Map.of());
    }

    private AuthorityNotice noticeOf(Optional<Link> link) {
        return link.flatMap(found -> notices.findById(found.noticeId()))
                .orElseThrow(() -> new AccessDeniedException("No such link"));
    }

    private static Decision valid(Optional<Link> link, AuthorityNotice notice, Instant now) {
        return NoticePolicy.link(
                link.isPresent(),
                link.map(Link::used).orElse(false),
                link.map(Link::madeAt).orElse(null),
                notice.supersededAt() != null,
                now);
    }

    private NoticePage page(AuthorityNotice notice, String receipt) {
        Subject of = subjects.of(notice);
        LocalDate today = clock.today();
        return new NoticePage(
                receipt,
                notice.reference(),
                notice.name(),
                notice.kind(),
                notice.levelName(),
                of.provider(),
                of.service(),
                of.since(),
                of.closesOn(),
                referrals(of, today),
                children(of, notice.authorityId(), today),
                people.byId(notice.responsible()).map(Actor::name).orElse(""),
                notice.receivedAt() != null);
    }

    private ReferralStatus referrals(Subject of, LocalDate today) {
        Optional<ReferralStanding> whole = referrals.ofProvider(of.providerId());
        Long service = of.serviceId();
        Optional<ReferralStanding> own = service == null ? Optional.empty() : referrals.ofService(service);
        return whole.filter(standing -> standing.stopsNewBusiness(today))
                .or(() -> own)
                .or(() -> whole)
                .map(ReferralStanding::status)
                .orElse(ReferralStatus.OPEN);
    }

    private List<String> children(Subject of, long authority, LocalDate today) {
        Long service = of.serviceId();
        return (service == null ? stays.atProvider(of.providerId(), today) : stays.at(service, today))
                .stream()
                        .filter(stay -> stay.authorityId() == authority)
                        .map(Stays.StayAt::child)
                        .sorted()
                        .toList();
    }
}
