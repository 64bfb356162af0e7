-- What becomes of a contract in force: its last day and the decision about it, fees, spend, milestones, amendments.

-- ends_on: null where it names no last day. told: whether the next person up heard that nothing was decided.
CREATE TABLE contract_life (
    id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT         NOT NULL,
    contract          VARCHAR(20)    NOT NULL,
    provider_id       BIGINT         NOT NULL,
    provider          VARCHAR(200)   NOT NULL,
    procedure_version BIGINT         NOT NULL,
    starts_on         DATE           NOT NULL,
    ends_on           DATE           NULL,
    extend_until      DATE           NULL,
    notice_months     INT            NOT NULL,
    service_kind      VARCHAR(40)    NULL,
    planned_year      DECIMAL(14, 2) NULL,
    price_review_on   DATE           NULL,
    state             VARCHAR(20)    NOT NULL,
    asked_at          DATETIME(6)    NULL,
    told              BOOLEAN        NOT NULL,
    decision          VARCHAR(20)    NULL,
    decided_why       VARCHAR(4000)  NULL,
    decided_by        BIGINT         NULL,
    decided_at        DATETIME(6)    NULL,
    over_on           DATE           NULL,
    UNIQUE KEY contract_life_once (contract),
    KEY contract_life_live (state, contract),
    KEY contract_life_provider (provider_id, state),
    KEY contract_life_kind (service_kind, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE contract_fee (
    life_id    BIGINT         NOT NULL,
    from_day   DATE           NOT NULL,
    weekly_fee DECIMAL(10, 2) NOT NULL,
    amendment  VARCHAR(20)    NULL,
    PRIMARY KEY (life_id, from_day),
    CONSTRAINT contract_fee_life FOREIGN KEY (life_id) REFERENCES contract_life (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE contract_spend (
    life_id    BIGINT         NOT NULL,
    month      DATE           NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL,
    entered_by BIGINT         NOT NULL,
    entered_at DATETIME(6)    NOT NULL,
    PRIMARY KEY (life_id, month),
    CONSTRAINT contract_spend_life FOREIGN KEY (life_id) REFERENCES contract_life (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE contract_milestone (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    life_id  BIGINT       NOT NULL,
    form_key CHAR(36)     NOT NULL,
    what     VARCHAR(500) NOT NULL,
    due_on   DATE         NOT NULL,
    met_on   DATE         NULL,
    met_by   BIGINT       NULL,
    UNIQUE KEY contract_milestone_form (form_key),
    KEY contract_milestone_of (life_id, due_on, id),
    CONSTRAINT contract_milestone_life FOREIGN KEY (life_id) REFERENCES contract_life (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Each is a version of the contract; what was offered never changes.
CREATE TABLE contract_amendment (
    id                BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT         NOT NULL,
    reference         VARCHAR(20)    NULL,
    form_key          CHAR(36)       NOT NULL,
    life_id           BIGINT         NOT NULL,
    number            INT            NOT NULL,
    reason            VARCHAR(30)    NOT NULL,
    what_en           TEXT           NOT NULL,
    what_cy           TEXT           NOT NULL,
    effective_on      DATE           NOT NULL,
    new_end           DATE           NULL,
    new_fee           DECIMAL(10, 2) NULL,
    sha256            CHAR(64)       NOT NULL,
    state             VARCHAR(20)    NOT NULL,
    open_life         BIGINT         NULL,
    offered_by        BIGINT         NOT NULL,
    offered_at        DATETIME(6)    NOT NULL,
    provider_by       DATETIME(6)    NOT NULL,
    council_by        DATETIME(6)    NULL,
    reminded          BOOLEAN        NOT NULL,
    provider_signer   BIGINT         NULL,
    provider_capacity VARCHAR(120)   NULL,
    provider_at       DATETIME(6)    NULL,
    council_signer    BIGINT         NULL,
    council_capacity  VARCHAR(120)   NULL,
    council_at        DATETIME(6)    NULL,
    closed_why        VARCHAR(4000)  NULL,
    closed_at         DATETIME(6)    NULL,
    document_en       CHAR(36)       NULL,
    document_cy       CHAR(36)       NULL,
    UNIQUE KEY contract_amendment_reference (reference),
    UNIQUE KEY contract_amendment_form (form_key),
    UNIQUE KEY contract_amendment_number (life_id, number),
    UNIQUE KEY contract_amendment_open (open_life),
    KEY contract_amendment_live (state, reference),
    CONSTRAINT contract_amendment_life FOREIGN KEY (life_id) REFERENCES contract_life (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy)
SELECT id, 'EXPIRY_NOTICE_MONTHS', 20, 'NUMBER', '6', NULL, NULL,
    'What follows a contract is decided so many months before its last day, unless it says otherwise itself',
    'Penderfynir beth sy''n dilyn contract cynifer o fisoedd cyn ei ddiwrnod olaf, oni bai ei fod ef ei hun yn dweud fel arall',
    'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'
FROM procedure_version WHERE procedure_code = 'CONTRACT';
