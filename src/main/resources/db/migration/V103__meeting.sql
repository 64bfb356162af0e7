-- Meetings of a case of escalating concerns: who is called, who came, what was decided, and the minutes.

-- sequence: how often its day or place has changed. minutes_late: gone to the next person up.
CREATE TABLE escalation_meeting (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version         BIGINT       NOT NULL,
    reference       VARCHAR(20)  NULL,
    form_key        CHAR(36)     NOT NULL,
    case_id         BIGINT       NOT NULL,
    level           INT          NOT NULL,
    chair           BIGINT       NOT NULL,
    place           VARCHAR(300) NOT NULL,
    starts_at       DATETIME(6)  NOT NULL,
    ends_at         DATETIME(6)  NOT NULL,
    sequence        INT          NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    called_by       BIGINT       NOT NULL,
    called_at       DATETIME(6)  NOT NULL,
    recorded_by     BIGINT       NULL,
    recorded_at     DATETIME(6)  NULL,
    next_on         DATE         NULL,
    minutes_due     DATETIME(6)  NULL,
    minutes_late    BOOLEAN      NOT NULL,
    reminded        BOOLEAN      NOT NULL,
    minutes_en      CHAR(36)     NULL,
    minutes_cy      CHAR(36)     NULL,
    issued_by       BIGINT       NULL,
    issued_at       DATETIME(6)  NULL,
    UNIQUE KEY escalation_meeting_reference (reference),
    UNIQUE KEY escalation_meeting_form (form_key),
    KEY escalation_meeting_of (case_id, id),
    KEY escalation_meeting_live (state, reference),
    KEY escalation_meeting_when (starts_at, id),
    CONSTRAINT escalation_meeting_case FOREIGN KEY (case_id) REFERENCES escalation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- An account, of the council or a guest's, or a body of the directory by its mailbox.
CREATE TABLE meeting_invitee (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id BIGINT       NOT NULL,
    account_id BIGINT       NULL,
    body_id    BIGINT       NULL,
    name       VARCHAR(250) NOT NULL,
    address    VARCHAR(254) NOT NULL,
    language   VARCHAR(2)   NOT NULL,
    attendance VARCHAR(20)  NULL,
    UNIQUE KEY meeting_invitee_account (meeting_id, account_id),
    UNIQUE KEY meeting_invitee_body (meeting_id, body_id),
    KEY meeting_invitee_of_account (account_id, meeting_id),
    CONSTRAINT meeting_invitee_meeting FOREIGN KEY (meeting_id) REFERENCES escalation_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Sealed: part is AGENDA, NOTES, OFF, DECISION or REASON; number orders decisions and their reasons.
CREATE TABLE meeting_words (
    meeting_id BIGINT      NOT NULL,
    part       VARCHAR(10) NOT NULL,
    number     INT         NOT NULL,
    sealed     MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (meeting_id, part, number),
    CONSTRAINT meeting_words_meeting FOREIGN KEY (meeting_id) REFERENCES escalation_meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
