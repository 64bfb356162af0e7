package cymru.cartref.contract.domain;

import cymru.cartref.contract.life.LifePage.Compared;
import cymru.cartref.contract.life.LifePage.Milestone;
import cymru.cartref.contract.life.LifePage.Spent;
import cymru.cartref.provider.ServiceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fees, spend and milestones of a contract. */
@Component
public class LifeBooks {

    /** Fewer contracts than this are not compared: one could read another's fee. */
    private static final int FEWEST = 3;

    private final JdbcClient jdbc;

    LifeBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void fee(ContractLife of, LocalDate from, BigDecimal fee, @Nullable String amendment) {
        jdbc.sql("DELETE FROM contract_fee WHERE life_id = ? AND from_day = ?")
                .params(of.id(), from)
                .update();
        jdbc.sql("INSERT INTO contract_fee (life_id, from_day, weekly_fee, amendment)"
                        + " VALUES (:life, :from, :fee, :amendment)")
                .param("life", of.id())
                .param("from", from)
                .param("fee", fee)
                .param("amendment", amendment)
                .update();
    }

    public Optional<BigDecimal> fee(ContractLife of, LocalDate on) {
        return jdbc.sql("SELECT weekly_fee FROM contract_fee WHERE life_id = :life AND from_day <= :on"
                        + " ORDER BY from_day DESC LIMIT 1")
                .param("life", of.id())
                .param("on", on)
                .query(BigDecimal.class)
                .optional();
    }

    /** Today's fees of contracts that run, for one kind of service; none where they are too few. */
    public @Nullable Compared compared(ServiceKind kind, LocalDate today) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS contracts, MIN(f.weekly_fee) AS lowest, AVG(f.weekly_fee) AS average,
                               MAX(f.weekly_fee) AS highest
                        FROM contract_life l JOIN contract_fee f ON f.life_id = l.id
                        WHERE l.service_kind = :kind AND l.state <> 'OVER'
                          AND f.from_day = (SELECT MAX(x.from_day) FROM contract_fee x
                                             WHERE x.life_id = l.id AND x.from_day <= :today)""")
                .param("kind", kind.name())
                .param("today", today)
                .query((row, n) -> row.getInt("contracts") < FEWEST
                        ? Optional.<Compared>empty()
                        : Optional.of(new Compared(
                                row.getInt("contracts"),
                                row.getBigDecimal("lowest"),
                                row.getBigDecimal("average").setScale(2, RoundingMode.HALF_UP),
                                row.getBigDecimal("highest"))))
                .single()
                .orElse(null);
    }

    public void spent(ContractLife of, YearMonth month, BigDecimal amount, long by, Instant now) {
        jdbc.sql("DELETE FROM contract_spend WHERE life_id = ? AND month = ?")
                .params(of.id(), month.atDay(1))
                .update();
        jdbc.sql("INSERT INTO contract_spend (life_id, month, amount, entered_by, entered_at)"
                        + " VALUES (:life, :month, :amount, :by, :at)")
                .param("life", of.id())
                .param("month", month.atDay(1))
                .param("amount", amount)
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** The newest month first, ten years at most. */
    public List<Spent> spent(ContractLife of) {
        return jdbc.sql("SELECT month, amount FROM contract_spend WHERE life_id = ? ORDER BY month DESC LIMIT 120")
                .param(of.id())
                .query((row, n) ->
                        new Spent(YearMonth.from(row.getObject("month", LocalDate.class)), row.getBigDecimal("amount")))
                .list();
    }

    public boolean milestoneKnown(String form) {
        return jdbc.sql("SELECT COUNT(*) FROM contract_milestone WHERE form_key = ?")
                        .param(form)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void milestone(ContractLife of, String form, String what, LocalDate due) {
        jdbc.sql("INSERT INTO contract_milestone (life_id, form_key, what, due_on)"
                        + " VALUES (:life, :form, :what, :due)")
                .param("life", of.id())
                .param("form", form)
                .param("what", what.strip())
                .param("due", due)
                .update();
    }

    /** Met once; later it stays as it was. */
    public boolean met(ContractLife of, long milestone, LocalDate on, long by) {
        return jdbc.sql("UPDATE contract_milestone SET met_on = :on, met_by = :by"
                                + " WHERE id = :id AND life_id = :life AND met_on IS NULL")
                        .param("on", on)
                        .param("by", by)
                        .param("id", milestone)
                        .param("life", of.id())
                        .update()
                > 0;
    }

    public List<Milestone> milestones(ContractLife of) {
        return jdbc.sql("SELECT id, what, due_on, met_on FROM contract_milestone WHERE life_id = ?"
                        + " ORDER BY due_on, id LIMIT 100")
                .param(of.id())
                .query((row, n) -> new Milestone(
                        row.getLong("id"),
                        row.getString("what"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("met_on", LocalDate.class)))
                .list();
    }
}
