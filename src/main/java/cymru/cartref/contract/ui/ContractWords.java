package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.contract.AgreementKind;
import cymru.cartref.contract.CertificateState;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.Party;
import cymru.cartref.shared.Refusal;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How this module's things are said on a page. */
final class ContractWords {

    private ContractWords() {}

    static StatusBadge badge(ContractStatus status) {
        Tone tone = switch (status) {
            case DRAFT -> Tone.WARNING;
            case SIGNED_BY_PROVIDER -> Tone.ACTIVE;
            case IN_FORCE -> Tone.GOOD;
            case ENDED, NOT_ENTERED -> Tone.NEUTRAL;
            case TERMINATED -> Tone.DANGER;
        };
        return new StatusBadge(tone, Words.t("contract.status." + status));
    }

    static StatusBadge badge(@Nullable CertificateState state) {
        if (state == null) {
            return new StatusBadge(Tone.WARNING, Words.t("contract.certificate.state.MISSING"));
        }
        Tone tone = switch (state) {
            case SENT -> Tone.ACTIVE;
            case ACCEPTED -> Tone.GOOD;
            case REJECTED -> Tone.DANGER;
            case REPLACED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("contract.certificate.state." + state));
    }

    static String kind(AgreementKind kind) {
        return Words.t("contract.kind." + kind);
    }

    static String party(Party party) {
        return Words.t("contract.party." + party);
    }

    static String pounds(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Words.language().locale());
        format.setCurrency(Currency.getInstance("GBP"));
        return format.format(amount);
    }

    /** From when to when; null when the contract names no day. */
    static @Nullable String term(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null && end == null) {
            return null;
        }
        return Words.t(
                "contract.term.days",
                Map.of("from", start == null ? "" : Words.day(start), "to", end == null ? "" : Words.day(end)));
    }

    /** What a rule would say, before it has to. */
    static String hindrance(Refusal refusal) {
        return Words.t("refusal." + refusal.code(), refusal.details());
    }

    static Anchor download(String id, String text, Supplier<ContractFile> file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    ContractFile opened = file.get();
                    return new DownloadResponse(opened.content(), opened.name(), opened.mediaType(), opened.size());
                }),
                text);
        link.setId(id);
        return link;
    }
}
