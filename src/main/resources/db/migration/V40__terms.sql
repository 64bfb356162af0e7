-- The not-for-profit agreement: versions of the terms, who was asked, who accepted; assessments of providers,
-- their transition and their arrangements with related parties.

CREATE TABLE terms_version (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    number        INT          NOT NULL,
    status        VARCHAR(10)  NOT NULL,
    text_en       MEDIUMTEXT   NOT NULL,
    text_cy       MEDIUMTEXT   NOT NULL,
    changes_en    TEXT         NOT NULL,
    changes_cy    TEXT         NOT NULL,
    edited_by     BIGINT       NOT NULL,
    edited_at     DATETIME(6)  NOT NULL,
    issued_by     BIGINT       NULL,
    issued_at     DATETIME(6)  NULL,
    in_force_from DATE         NULL,
    asking        VARCHAR(20)  NOT NULL,
    asked_through BIGINT       NOT NULL DEFAULT 0,
    late_told_on  DATE         NULL,
    version       BIGINT       NOT NULL DEFAULT 0,
    -- at most one draft at a time
    open_draft    TINYINT GENERATED ALWAYS AS (CASE WHEN status = 'DRAFT' THEN 1 END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY terms_version_number (number),
    UNIQUE KEY terms_version_open_draft (open_draft),
    KEY terms_version_in_force (status, in_force_from, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- everybody who wrote on a draft: none of them may issue it
CREATE TABLE terms_version_editor (
    terms_version_id BIGINT NOT NULL,
    account_id       BIGINT NOT NULL,
    PRIMARY KEY (terms_version_id, account_id),
    CONSTRAINT terms_version_editor_version FOREIGN KEY (terms_version_id) REFERENCES terms_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE terms_request (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    terms_version_id BIGINT      NOT NULL,
    version_number   INT         NOT NULL,
    provider_id      BIGINT      NOT NULL,
    reference        VARCHAR(40) NOT NULL,
    state            VARCHAR(12) NOT NULL,
    asked_at         DATETIME(6) NOT NULL,
    first_reminder   DATE        NOT NULL,
    second_reminder  DATE        NOT NULL,
    due_on           DATE        NOT NULL,
    reminders        INT         NOT NULL DEFAULT 0,
    version          BIGINT      NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY terms_request_reference (reference),
    UNIQUE KEY terms_request_once (version_number, provider_id),
    KEY terms_request_open (version_number, state, provider_id),
    KEY terms_request_live (state, reference),
    KEY terms_request_provider (provider_id, version_number),
    CONSTRAINT terms_request_version FOREIGN KEY (terms_version_id) REFERENCES terms_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE terms_acceptance (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    terms_version_id BIGINT       NOT NULL,
    version_number   INT          NOT NULL,
    provider_id      BIGINT       NOT NULL,
    account_id       BIGINT       NOT NULL,
    person_name      VARCHAR(200) NOT NULL,
    capacity         VARCHAR(120) NOT NULL,
    accepted_at      DATETIME(6)  NOT NULL,
    language         VARCHAR(2)   NOT NULL,
    sha256           CHAR(64)     NOT NULL,
    shown            MEDIUMBLOB   NOT NULL,
    document_id      CHAR(36)     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY terms_acceptance_once (terms_version_id, provider_id),
    KEY terms_acceptance_provider (provider_id, version_number),
    CONSTRAINT terms_acceptance_version FOREIGN KEY (terms_version_id) REFERENCES terms_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE nfp_facts (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    provider_id      BIGINT        NOT NULL,
    reference        VARCHAR(40)   NOT NULL,
    state            VARCHAR(10)   NOT NULL,
    legal_form       VARCHAR(50)   NOT NULL,
    objects          VARCHAR(30)   NOT NULL,
    statement        VARCHAR(4000) NOT NULL,
    company_number   VARCHAR(20)   NULL,
    charity_register VARCHAR(20)   NULL,
    charity_number   VARCHAR(20)   NULL,
    society_number   VARCHAR(20)   NULL,
    guarantee        VARCHAR(10)   NOT NULL,
    share_power      VARCHAR(10)   NOT NULL,
    cic_status       VARCHAR(10)   NOT NULL,
    edited_by        BIGINT        NOT NULL,
    edited_at        DATETIME(6)   NOT NULL,
    submitted_at     DATETIME(6)   NULL,
    version          BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY nfp_facts_provider (provider_id),
    UNIQUE KEY nfp_facts_reference (reference),
    KEY nfp_facts_state (state, reference)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE nfp_evidence (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    provider_id BIGINT       NOT NULL,
    kind        VARCHAR(30)  NOT NULL,
    document_id CHAR(36)     NOT NULL,
    name        VARCHAR(255) NOT NULL,
    size_bytes  BIGINT       NOT NULL,
    added_by    BIGINT       NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    removed_at  DATETIME(6)  NULL,
    PRIMARY KEY (id),
    KEY nfp_evidence_provider (provider_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE nfp_assessment (
    id                 BIGINT        NOT NULL AUTO_INCREMENT,
    provider_id        BIGINT        NOT NULL,
    legal_form         VARCHAR(50)   NOT NULL,
    facts              TEXT          NOT NULL,
    recommended        VARCHAR(20)   NOT NULL,
    recommended_reason VARCHAR(40)   NOT NULL,
    outcome            VARCHAR(20)   NOT NULL,
    reason             VARCHAR(4000) NOT NULL,
    difference         VARCHAR(4000) NULL,
    ciw_register       VARCHAR(30)   NOT NULL,
    assessed_by        BIGINT        NOT NULL,
    assessed_at        DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    KEY nfp_assessment_provider (provider_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE financial_arrangement (
    id                   BIGINT        NOT NULL AUTO_INCREMENT,
    provider_id          BIGINT        NOT NULL,
    counterparty         VARCHAR(200)  NOT NULL,
    relationship         VARCHAR(30)   NOT NULL,
    nature               VARCHAR(30)   NOT NULL,
    purpose              VARCHAR(2000) NOT NULL,
    annual_value_pence   BIGINT        NOT NULL,
    service_income_pence BIGINT        NOT NULL,
    total_income_pence   BIGINT        NOT NULL,
    market_comparison    VARCHAR(2000) NULL,
    board_minute         VARCHAR(500)  NULL,
    flags                VARCHAR(300)  NOT NULL,
    state                VARCHAR(10)   NOT NULL,
    declared_by          BIGINT        NOT NULL,
    declared_at          DATETIME(6)   NOT NULL,
    note                 VARCHAR(4000) NULL,
    referral             VARCHAR(100)  NULL,
    noted_by             BIGINT        NULL,
    noted_at             DATETIME(6)   NULL,
    version              BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    KEY financial_arrangement_provider (provider_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- From what size an arrangement is flagged for a look. The law sets no figure (2016 Act ss.9A and 9B name what must be
-- regarded): these are the portal's own defaults, to be changed here.
CREATE TABLE arrangement_threshold (
    code   VARCHAR(40)  NOT NULL,
    amount BIGINT       NOT NULL,
    unit   VARCHAR(10)  NOT NULL,
    source VARCHAR(300) NOT NULL,
    PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

INSERT INTO arrangement_threshold (code, amount, unit, source) VALUES
    ('HIGH_VALUE', 5000000, 'PENCE', 'Default of the portal; size or value, 2016 Act s.9A'),
    ('HIGH_SHARE_OF_SERVICE_INCOME', 10, 'PERCENT', 'Default of the portal; value relative to income from the service, 2016 Act s.9A'),
    ('SERIES_HIGH_SHARE', 20, 'PERCENT', 'Default of the portal; a series counts as one arrangement, 2016 Act s.9B'),
    ('DEPENDS_ON_SERVICE', 80, 'PERCENT', 'Default of the portal; share of total income from the service, 2016 Act s.9A');

CREATE TABLE nfp_transition (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    provider_id      BIGINT        NOT NULL,
    state            VARCHAR(20)   NOT NULL,
    planned_on       DATE          NOT NULL,
    target_on        DATE          NULL,
    plan             VARCHAR(4000) NOT NULL,
    converted_on     DATE          NULL,
    entity           VARCHAR(200)  NULL,
    entity_number    VARCHAR(20)   NULL,
    applied_on       DATE          NULL,
    application      VARCHAR(100)  NULL,
    granted_on       DATE          NULL,
    registration     VARCHAR(100)  NULL,
    withdrawn_on     DATE          NULL,
    withdrawn_reason VARCHAR(2000) NULL,
    version          BIGINT        NOT NULL DEFAULT 0,
    -- at most one live transition per provider
    live             TINYINT GENERATED ALWAYS AS
        (CASE WHEN state IN ('PLANNED', 'ENTITY_CONVERTED', 'APPLIED') THEN 1 END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY nfp_transition_live (provider_id, live),
    KEY nfp_transition_provider (provider_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE nfp_transition_factor (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    provider_id   BIGINT        NOT NULL,
    factor        VARCHAR(30)   NOT NULL,
    note          VARCHAR(2000) NOT NULL,
    recorded_by   BIGINT        NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    KEY nfp_transition_factor_provider (provider_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
