package cymru.cartref.concern.telling;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.AuthorityNotice;
import cymru.cartref.concern.domain.Closures;
import cymru.cartref.concern.domain.EscalationCases;
import cymru.cartref.concern.domain.NoticeLinks;
import cymru.cartref.concern.domain.NoticePolicy;
import cymru.cartref.concern.domain.NoticeRows;
import cymru.cartref.concern.process.NoticeMails;
import cymru.cartref.concern.process.NoticeProcess;
import cymru.cartref.directory.Directory;
import cymru.cartref.directory.PartnerBody;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/** Where the council sees which authorities were told, writes to one again, and records that it told one in another way. */
@Desk
public class TellingDesk {

    private final EscalationCases cases;
    private final Closures closures;
    private final NoticeRows notices;
    private final NoticeLinks links;
    private final NoticeMails mails;
    private final NoticeProcess process;
    private final Directory directory;
    private final Vault vault;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    TellingDesk(
            EscalationCases cases,
            Closures closures,
            NoticeRows notices,
            NoticeLinks links,
            NoticeMails mails,
            NoticeProcess process,
            Directory directory,
            Vault vault,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.closures = closures;
        this.notices = notices;
        this.links = links;
        this.mails = mails;
        this.process = process;
        this.directory = directory;
        this.vault = vault;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** Of a case, the newest first; at most 200. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public List<NoticeLine> of(String caseReference) {
        return lines(cases.findByReference(caseReference)
                .map(AuthorityNotice.About::of)
                .orElseThrow(() -> new AccessDeniedException("No such case")));
    }

    /** Of the closure of a service, the newest first; at most 200. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public List<NoticeLine> ofClosure(String closureReference) {
        return lines(closures.findByReference(closureReference)
                .map(AuthorityNotice.About::of)
                .orElseThrow(() -> new AccessDeniedException("No such closure")));
    }

    private List<NoticeLine> lines(AuthorityNotice.About about) {
        List<AuthorityNotice> all = notices.of(about);
        Map<Long, String> names = people.names(all.stream()
                .flatMap(notice -> Stream.of(notice.responsible(), notice.toldBy() == null ? 0L : notice.toldBy()))
                .filter(account -> account != 0)
                .collect(Collectors.toSet()));
        return all.stream().map(notice -> line(notice, names)).toList();
    }

    private NoticeLine line(AuthorityNotice notice, Map<Long, String> names) {
        byte[] how = notice.toldHow();
        return new NoticeLine(
                notice.reference(),
                notice.name(),
                notice.kind(),
                notice.levelName(),
                notice.children(),
                notice.sentTo(),
                notice.state(),
                notice.madeAt(),
                notice.dueAt(),
                notice.openedAt(),
                notice.receivedAt(),
                notice.receivedBy(),
                names.get(notice.responsible()),
                notice.toldAt(),
                notice.toldBy() == null ? null : names.get(notice.toldBy()),
                how == null ? "" : new String(vault.open(how, context(notice)), StandardCharsets.UTF_8));
    }

    /** Writes to the mailbox that the directory has now; an older link goes on working. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void again(String reference) {
        AuthorityNotice notice = lock(reference);
        Instant now = clock.now();
        String mailbox =
                directory.find(notice.authorityId()).map(PartnerBody::mailbox).orElse(null);
        NoticePolicy.open(notice.settled())
                .and(() -> NoticePolicy.mailbox(mailbox))
                .and(() -> NoticePolicy.links(links.madeSince(notice.id(), now.minus(NoticePolicy.LINKS_WITHIN))))
                .orThrow();
        if (mailbox != null) {
            boolean first = notice.sentTo() == null;
            notice.sentTo(mailbox);
            if (first) {
                notice.undeliverable();
            }
        }
        notices.saveAndFlush(notice);
        mails.waits(notice, links.issue(notice.id(), now));
        audit.record("authority.told-again", reference, Map.of());
    }

    /** Somebody has told the authority in another way, such as by telephone. Recorded twice alike, it is recorded once. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD, DIRECTOR})
    public void told(String reference, String how) {
        AuthorityNotice notice = lock(reference);
        Instant now = clock.now();
        long me = actors.get().accountId();
        if (notice.toldBy() != null && notice.toldBy() == me) {
            return;
        }
        NoticePolicy.open(notice.settled()).and(() -> NoticePolicy.how(how)).orThrow();
        notice.told(vault.seal(how.strip().getBytes(StandardCharsets.UTF_8), context(notice)), me, now);
        notices.saveAndFlush(notice);
        audit.record("authority.told-by-person", reference, Map.of());
        process.settled(reference);
    }

    private AuthorityNotice lock(String reference) {
        return notices.lockByReference(reference).orElseThrow(() -> new AccessDeniedException("No such notice"));
    }

    private static String context(AuthorityNotice notice) {
        return "authority/" + notice.reference() + "/HOW";
    }
}
