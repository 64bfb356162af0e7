-- Whether what was agreed is kept: indicators of a contract, its returns cycle by cycle, visits.

-- One row for each contract that is monitored; every deed about its cycles locks it first.
CREATE TABLE monitoring (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT        NOT NULL,
    contract          VARCHAR(20)   NOT NULL,
    provider_id       BIGINT        NOT NULL,
    provider          VARCHAR(200)  NOT NULL,
    starts_on         DATE          NOT NULL,
    ends_on           DATE          NULL,
    procedure_version BIGINT        NOT NULL,
    kpi_edition       INT           NOT NULL,
    colour            VARCHAR(10)   NOT NULL,
    reviewed_on       DATE          NULL,
    turned_on         DATE          NULL,
    ended_at          DATETIME(6)   NULL,
    ended_by          BIGINT        NULL,
    ended_reason      VARCHAR(2000) NULL,
    UNIQUE KEY monitoring_contract (contract),
    KEY monitoring_provider (provider_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the contract is measured by from its next return on; none: what the procedure asks of the provider's services.
CREATE TABLE contract_kpi (
    id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    monitoring_id BIGINT         NOT NULL,
    code          VARCHAR(20)    NOT NULL,
    green         DECIMAL(12, 2) NOT NULL,
    amber         DECIMAL(12, 2) NOT NULL,
    UNIQUE KEY contract_kpi_once (monitoring_id, code),
    CONSTRAINT contract_kpi_of FOREIGN KEY (monitoring_id) REFERENCES monitoring (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE monitoring_cycle (
    id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version            BIGINT        NOT NULL,
    reference          VARCHAR(20)   NULL,
    contract           VARCHAR(20)   NOT NULL,
    number             INT           NOT NULL,
    provider_id        BIGINT        NOT NULL,
    provider           VARCHAR(200)  NOT NULL,
    period_from        DATE          NOT NULL,
    period_to          DATE          NOT NULL,
    opens_on           DATE          NOT NULL,
    procedure_version  BIGINT        NOT NULL,
    state              VARCHAR(20)   NOT NULL,
    opened_at          DATETIME(6)   NULL,
    due_on             DATE          NULL,
    warn_on            DATE          NULL,
    first_reminder_on  DATE          NULL,
    second_reminder_on DATE          NULL,
    warned             BOOLEAN       NOT NULL,
    reminded           BOOLEAN       NOT NULL,
    edition            BIGINT        NOT NULL,
    saved_at           DATETIME(6)   NULL,
    remarks            VARCHAR(2000) NOT NULL,
    returned_at        DATETIME(6)   NULL,
    returned_by        BIGINT        NULL,
    corrected_at       DATETIME(6)   NULL,
    review_due         DATETIME(6)   NULL,
    reviewed_at        DATETIME(6)   NULL,
    reviewed_by        BIGINT        NULL,
    rule_colour        VARCHAR(10)   NULL,
    colour             VARCHAR(10)   NULL,
    override_reason    VARCHAR(2000) NULL,
    feedback           VARCHAR(4000) NULL,
    visit_by           DATE          NULL,
    plan               VARCHAR(20)   NULL,
    concern_raised     BOOLEAN       NOT NULL,
    closed_at          DATETIME(6)   NULL,
    -- a contract is in one cycle at a time
    live_contract      VARCHAR(20) GENERATED ALWAYS AS
        (CASE WHEN state NOT IN ('CLOSED', 'CANCELLED') THEN contract END) STORED,
    UNIQUE KEY monitoring_cycle_reference (reference),
    UNIQUE KEY monitoring_cycle_number (contract, number),
    UNIQUE KEY monitoring_cycle_live (live_contract),
    KEY monitoring_cycle_state (state, id),
    KEY monitoring_cycle_due (state, due_on, id),
    KEY monitoring_cycle_provider (provider_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- An indicator as a return asks it, with the bounds of that day, and what the provider answers.
CREATE TABLE monitoring_figure (
    id       BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    cycle_id BIGINT         NOT NULL,
    code     VARCHAR(20)    NOT NULL,
    position INT            NOT NULL,
    green    DECIMAL(12, 2) NOT NULL,
    amber    DECIMAL(12, 2) NOT NULL,
    figure   DECIMAL(12, 2) NULL,
    note     VARCHAR(1000)  NOT NULL,
    UNIQUE KEY monitoring_figure_once (cycle_id, code),
    CONSTRAINT monitoring_figure_of FOREIGN KEY (cycle_id) REFERENCES monitoring_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE monitoring_evidence (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    cycle_id    BIGINT      NOT NULL,
    document_id CHAR(36)    NOT NULL,
    added_at    DATETIME(6) NOT NULL,
    added_by    BIGINT      NOT NULL,
    KEY monitoring_evidence_of (cycle_id, id),
    CONSTRAINT monitoring_evidence_cycle FOREIGN KEY (cycle_id) REFERENCES monitoring_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE monitoring_visit (
    id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version          BIGINT        NOT NULL,
    reference        VARCHAR(20)   NULL,
    form_key         CHAR(36)      NOT NULL,
    contract         VARCHAR(20)   NOT NULL,
    provider_id      BIGINT        NOT NULL,
    provider         VARCHAR(200)  NOT NULL,
    service_id       BIGINT        NOT NULL,
    service          VARCHAR(200)  NOT NULL,
    planned_on       DATE          NOT NULL,
    announced        BOOLEAN       NOT NULL,
    visitor          BIGINT        NOT NULL,
    state            VARCHAR(20)   NOT NULL,
    took_place_on    DATE          NULL,
    report_due       DATETIME(6)   NULL,
    edition          BIGINT        NOT NULL,
    findings         VARCHAR(4000) NOT NULL,
    childrens_voice  VARCHAR(2000) NOT NULL,
    staff_voice      VARCHAR(2000) NOT NULL,
    report           VARCHAR(4000) NOT NULL,
    shared_at        DATETIME(6)   NULL,
    cancelled_reason VARCHAR(2000) NULL,
    UNIQUE KEY monitoring_visit_reference (reference),
    UNIQUE KEY monitoring_visit_form (form_key),
    KEY monitoring_visit_contract (contract, id),
    KEY monitoring_visit_provider (provider_id, state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE monitoring_visit_check (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    visit_id BIGINT      NOT NULL,
    item     VARCHAR(40) NOT NULL,
    answer   VARCHAR(20) NOT NULL,
    UNIQUE KEY monitoring_visit_check_once (visit_id, item),
    CONSTRAINT monitoring_visit_check_of FOREIGN KEY (visit_id) REFERENCES monitoring_visit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE monitoring_visit_photo (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    visit_id    BIGINT      NOT NULL,
    document_id CHAR(36)    NOT NULL,
    added_at    DATETIME(6) NOT NULL,
    added_by    BIGINT      NOT NULL,
    KEY monitoring_visit_photo_of (visit_id, id),
    CONSTRAINT monitoring_visit_photo_visit FOREIGN KEY (visit_id) REFERENCES monitoring_visit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
