package cymru.cartref.tender.award;

import cymru.cartref.contract.ContractStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a tender's award.
 *
 * @param enteredOn null while it is not in force
 * @param detailsDue last day for the details notice; null while the contract is not in force, or once it is noticed
 */
public record AwardedLine(
        String contract,
        String bid,
        String provider,
        int lot,
        ContractStatus status,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate detailsDue,
        @Nullable String detailsNotice) {}
