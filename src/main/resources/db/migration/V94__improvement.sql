-- Plans of what must get better, whoever's case they belong to: actions, their evidence, and whether it worked.
CREATE TABLE improvement_plan (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version         BIGINT        NOT NULL,
    reference       VARCHAR(20)   NULL,
    owner_kind      VARCHAR(30)   NOT NULL,
    owner_reference VARCHAR(40)   NOT NULL,
    provider_id     BIGINT        NOT NULL,
    title_en        VARCHAR(300)  NOT NULL,
    title_cy        VARCHAR(300)  NOT NULL,
    status          VARCHAR(20)   NOT NULL,
    reminder_days   INT           NOT NULL,
    check_on        DATE          NOT NULL,
    opened_at       DATETIME(6)   NOT NULL,
    sent_at         DATETIME(6)   NULL,
    agreed_at       DATETIME(6)   NULL,
    agreed_by       BIGINT        NULL,
    asked_reason    VARCHAR(2000) NULL,
    checked_at      DATETIME(6)   NULL,
    checked_by      BIGINT        NULL,
    effective       BOOLEAN       NULL,
    finding         VARCHAR(2000) NULL,
    closed_at       DATETIME(6)   NULL,
    closed_by       BIGINT        NULL,
    withdrawn_at    DATETIME(6)   NULL,
    withdrawn_why   VARCHAR(2000) NULL,
    -- a case has at most one plan that goes on
    live_owner      VARCHAR(80) GENERATED ALWAYS AS
        (CASE WHEN status NOT IN ('CLOSED', 'WITHDRAWN') THEN CONCAT(owner_kind, ' ', owner_reference) END) STORED,
    UNIQUE KEY improvement_plan_reference (reference),
    UNIQUE KEY improvement_plan_live (live_owner),
    KEY improvement_plan_owner (owner_kind, owner_reference, id),
    KEY improvement_plan_status (status, reference),
    KEY improvement_plan_provider (provider_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- attempt: grows when an action is reopened; evidence counts for the attempt it was added in
CREATE TABLE improvement_action (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT        NOT NULL,
    plan_id       BIGINT        NOT NULL,
    form_key      CHAR(36)      NOT NULL,
    number        INT           NOT NULL,
    kind          VARCHAR(20)   NOT NULL,
    what          VARCHAR(2000) NOT NULL,
    owner_account BIGINT        NOT NULL,
    of_provider   BOOLEAN       NOT NULL,
    due           DATE          NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    attempt       INT           NOT NULL,
    done_at       DATETIME(6)   NULL,
    done_by       BIGINT        NULL,
    note          VARCHAR(2000) NULL,
    verified_at   DATETIME(6)   NULL,
    verified_by   BIGINT        NULL,
    reopened_why  VARCHAR(2000) NULL,
    reminded      BOOLEAN       NOT NULL,
    overdue_told  DATE          NULL,
    UNIQUE KEY improvement_action_number (plan_id, number),
    UNIQUE KEY improvement_action_form (plan_id, form_key),
    KEY improvement_action_due (due, id),
    KEY improvement_action_state (state, due, id),
    CONSTRAINT improvement_action_plan FOREIGN KEY (plan_id) REFERENCES improvement_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE improvement_evidence (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    action_id   BIGINT      NOT NULL,
    attempt     INT         NOT NULL,
    document_id CHAR(36)    NOT NULL,
    added_at    DATETIME(6) NOT NULL,
    added_by    BIGINT      NOT NULL,
    KEY improvement_evidence_of (action_id, id),
    CONSTRAINT improvement_evidence_action FOREIGN KEY (action_id) REFERENCES improvement_action (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
