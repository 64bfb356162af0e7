package cymru.cartref.concern.domain;

import cymru.cartref.concern.meeting.Attendance;
import cymru.cartref.notification.Recipient;
import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is invited to a meeting, and who came. */
@Component
public class MeetingInvitees {

    private static final String ROWS =
            "SELECT id, account_id, body_id, name, address, language, attendance FROM meeting_invitee"
                    + " WHERE meeting_id = :meeting ORDER BY id LIMIT 100";

    private final JdbcClient jdbc;

    MeetingInvitees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param account null for a body
     * @param body null for an account
     */
    public record Invited(
            long id,
            @Nullable Long account,
            @Nullable Long body,
            Recipient recipient,
            @Nullable Attendance attendance) {}

    public void add(EscalationMeeting to, @Nullable Long account, @Nullable Long body, Recipient recipient) {
        jdbc.sql("INSERT INTO meeting_invitee (meeting_id, account_id, body_id, name, address, language)"
                        + " VALUES (:meeting, :account, :body, :name, :address, :language)")
                .param("meeting", to.id())
                .param("account", account)
                .param("body", body)
                .param("name", recipient.name())
                .param("address", recipient.address())
                .param("language", recipient.language().name())
                .update();
    }

    public List<Invited> of(EscalationMeeting of) {
        return jdbc.sql(ROWS)
                .param("meeting", of.id())
                .query((row, n) -> {
                    String attendance = row.getString("attendance");
                    return new Invited(
                            row.getLong("id"),
                            row.getObject("account_id", Long.class),
                            row.getObject("body_id", Long.class),
                            new Recipient(
                                    row.getString("address"),
                                    row.getString("name"),
                                    Language.valueOf(row.getString("language"))),
                            attendance == null ? null : Attendance.valueOf(attendance));
                })
                .list();
    }

    public boolean invited(EscalationMeeting to, long account) {
        return jdbc.sql("SELECT COUNT(*) FROM meeting_invitee WHERE meeting_id = :meeting AND account_id = :account")
                        .param("meeting", to.id())
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void came(EscalationMeeting to, Map<Long, Attendance> attendance) {
        attendance.forEach((id, how) -> jdbc.sql(
                        "UPDATE meeting_invitee SET attendance = :how WHERE id = :id AND meeting_id = :meeting")
                .param("how", how.name())
                .param("id", id)
                .param("meeting", to.id())
                .update());
    }
}
