package cymru.cartref.contract.process;

import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.domain.Contract;
import cymru.cartref.work.ProcessContract;
import cymru.cartref.work.Processes;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code bpmn/contract-signing.bpmn}: from the making of a contract to both signatures. The case is the contract's reference. */
@Component
public class ContractProcess implements ProcessContract {

    public static final String KEY = "contract-signing";
    public static final String USER_SIGN_PROVIDER = "user_sign_provider";
    public static final String USER_SIGN_COUNCIL = "user_sign_council";
    public static final String USER_CHECK_CERTIFICATE = "user_check_certificate";
    public static final String TIMER_REMINDER = "timer_reminder";

    private static final String MESSAGE_CERTIFICATE = "contract_certificate_sent";
    private static final String MESSAGE_GIVEN_UP = "contract_given_up";

    /** Of a contract with a certificate that waits to be checked. */
    private static final String DRAFT_TO_CHECK = ContractStatus.DRAFT + "+CERTIFICATE";

    private final Processes processes;
    private final JdbcClient jdbc;

    ContractProcess(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    public void made(Contract contract, Instant providerDue) {
        processes.start(
                KEY,
                contract.reference(),
                Map.of("providerId", contract.providerId(), "providerDue", Date.from(providerDue)));
    }

    public void signedByProvider(String reference, Instant councilDue) {
        processes.complete(KEY, reference, USER_SIGN_PROVIDER, Map.of("councilDue", Date.from(councilDue)));
    }

    public void signedByCouncil(String reference) {
        processes.complete(KEY, reference, USER_SIGN_COUNCIL, Map.of());
    }

    public void certificateSent(String reference, int number) {
        processes.tell(KEY, reference, MESSAGE_CERTIFICATE, Map.of("sentNumber", number));
    }

    public void certificateDecided(String reference, int number) {
        processes.completeOne(KEY, reference, USER_CHECK_CERTIFICATE, "certificateNumber", number, Map.of());
    }

    public void givenUp(String reference) {
        processes.tell(KEY, reference, MESSAGE_GIVEN_UP, Map.of());
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Map<String, Set<String>> waitStates() {
        return Map.of(
                ContractStatus.DRAFT.name(),
                Set.of(USER_SIGN_PROVIDER),
                DRAFT_TO_CHECK,
                Set.of(USER_SIGN_PROVIDER, USER_CHECK_CERTIFICATE),
                ContractStatus.SIGNED_BY_PROVIDER.name(),
                Set.of(USER_SIGN_COUNCIL));
    }

    @Override
    public Map<String, String> liveCases(String afterReference, int limit) {
        Map<String, String> cases = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT k.reference, k.status,
                               EXISTS (SELECT 1 FROM contract_certificate c
                                       JOIN contract_certificate_file f ON f.certificate_id = c.id AND f.state = 'SENT'
                                       WHERE c.contract_id = k.id) AS to_check
                        FROM contract k
                        WHERE k.reference > :after AND k.status IN ('DRAFT', 'SIGNED_BY_PROVIDER')
                        ORDER BY k.reference LIMIT :limit""")
                .param("after", afterReference)
                .param("limit", limit)
                .query((row, n) -> cases.put(
                        row.getString("reference"),
                        row.getBoolean("to_check") ? DRAFT_TO_CHECK : row.getString("status")))
                .list();
        return cases;
    }
}
