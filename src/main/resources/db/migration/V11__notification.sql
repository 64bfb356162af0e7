-- One row per message and recipient. A row waits while next_attempt_at is set: senders take rows in its order, so the
-- index alone leads them and they lock no more than they take.
CREATE TABLE outbox_message (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recipient_address VARCHAR(320) NOT NULL,
    recipient_name    VARCHAR(200) NOT NULL,
    language          VARCHAR(2)   NOT NULL,
    template          VARCHAR(80)  NOT NULL,
    subject           VARCHAR(250) NOT NULL,
    arguments         TEXT         NOT NULL,
    reference         VARCHAR(40)  NOT NULL,
    link              VARCHAR(500) NULL,
    due               DATETIME(6)  NULL,
    state             VARCHAR(10)  NOT NULL,
    attempts          INT          NOT NULL,
    next_attempt_at   DATETIME(6)  NULL,
    last_error        VARCHAR(200) NULL,
    created_at        DATETIME(6)  NOT NULL,
    sent_at           DATETIME(6)  NULL,
    message_id        VARCHAR(200) NOT NULL,
    KEY outbox_message_waiting (next_attempt_at, id),
    KEY outbox_message_case (reference, id),
    KEY outbox_message_state (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
