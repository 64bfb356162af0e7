-- Providers: who they are, what they offer, what they show, and how they were vetted.
CREATE TABLE provider (
    id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version             BIGINT        NOT NULL,
    reference           VARCHAR(20)   NULL,
    status              VARCHAR(20)   NOT NULL,
    legal_form          VARCHAR(60)   NOT NULL,
    name                VARCHAR(200)  NOT NULL,
    trading_name        VARCHAR(200)  NULL,
    welsh_name          VARCHAR(200)  NULL,
    sort_en             VARCHAR(255)  NOT NULL,
    sort_cy             VARCHAR(255)  NOT NULL,
    registered_office   VARCHAR(500)  NULL,
    principal_office    VARCHAR(500)  NULL,
    email               VARCHAR(254)  NULL,
    phone               VARCHAR(40)   NULL,
    website             VARCHAR(200)  NULL,
    in_group            BOOLEAN       NOT NULL,
    group_name          VARCHAR(200)  NULL,
    referral_status     VARCHAR(30)   NOT NULL,
    referral_reason     VARCHAR(500)  NOT NULL,
    referral_until      DATE          NULL,
    referral_case       VARCHAR(40)   NULL,
    referral_since      DATETIME(6)   NOT NULL,
    begun_at            DATETIME(6)   NOT NULL,
    begun_by            BIGINT        NOT NULL,
    registered_at       DATETIME(6)   NULL,
    left_reason         TEXT          NULL,
    changed_at          DATETIME(6)   NOT NULL,
    changed_by          BIGINT        NOT NULL,
    UNIQUE KEY provider_reference (reference),
    KEY provider_by_name_en (sort_en, id),
    KEY provider_by_name_cy (sort_cy, id),
    KEY provider_by_status_en (status, sort_en, id),
    KEY provider_by_status_cy (status, sort_cy, id),
    KEY provider_by_form (legal_form, status),
    KEY provider_name (name),
    KEY provider_begun_by (begun_by)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A number names one provider for good: the second who gives it is told to ask a colleague or the council.
CREATE TABLE provider_number (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    provider_id BIGINT      NOT NULL,
    register    VARCHAR(30) NOT NULL,
    number      VARCHAR(40) NOT NULL,
    UNIQUE KEY provider_number_once (register, number),
    UNIQUE KEY provider_number_of (provider_id, register),
    KEY provider_number_search (number),
    CONSTRAINT provider_number_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_person (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     BIGINT       NOT NULL,
    provider_id BIGINT       NOT NULL,
    form_key    VARCHAR(36)  NOT NULL,
    role        VARCHAR(40)  NOT NULL,
    name        VARCHAR(200) NOT NULL,
    email       VARCHAR(254) NULL,
    phone       VARCHAR(40)  NULL,
    changed_at  DATETIME(6)  NOT NULL,
    changed_by  BIGINT       NOT NULL,
    UNIQUE KEY provider_person_form (provider_id, form_key),
    CONSTRAINT provider_person_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_group_body (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL,
    provider_id    BIGINT       NOT NULL,
    form_key       VARCHAR(36)  NOT NULL,
    relation       VARCHAR(40)  NOT NULL,
    name           VARCHAR(200) NOT NULL,
    office         VARCHAR(500) NULL,
    email          VARCHAR(254) NULL,
    phone          VARCHAR(40)  NULL,
    company_number VARCHAR(40)  NULL,
    charity_number VARCHAR(40)  NULL,
    changed_at     DATETIME(6)  NOT NULL,
    changed_by     BIGINT       NOT NULL,
    UNIQUE KEY provider_group_body_form (provider_id, form_key),
    CONSTRAINT provider_group_body_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_service (
    id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version             BIGINT       NOT NULL,
    provider_id         BIGINT       NOT NULL,
    form_key            VARCHAR(36)  NOT NULL,
    kind                VARCHAR(40)  NOT NULL,
    name                VARCHAR(200) NOT NULL,
    regulator           VARCHAR(40)  NULL,
    regulator_reference VARCHAR(40)  NULL,
    places              INT          NULL,
    age_from            INT          NULL,
    age_to              INT          NULL,
    vacancies           INT          NULL,
    vacancies_as_of     DATE         NULL,
    referral_status     VARCHAR(30)  NOT NULL,
    referral_reason     VARCHAR(500) NOT NULL,
    referral_until      DATE         NULL,
    referral_case       VARCHAR(40)  NULL,
    referral_since      DATETIME(6)  NOT NULL,
    changed_at          DATETIME(6)  NOT NULL,
    changed_by          BIGINT       NOT NULL,
    UNIQUE KEY provider_service_form (provider_id, form_key),
    KEY provider_service_kind (kind, provider_id),
    KEY provider_service_reference (regulator_reference),
    CONSTRAINT provider_service_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_service_gender (
    service_id BIGINT      NOT NULL,
    gender     VARCHAR(20) NOT NULL,
    PRIMARY KEY (service_id, gender),
    CONSTRAINT provider_service_gender_service FOREIGN KEY (service_id) REFERENCES provider_service (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_service_need (
    service_id BIGINT      NOT NULL,
    need       VARCHAR(40) NOT NULL,
    PRIMARY KEY (service_id, need),
    CONSTRAINT provider_service_need_service FOREIGN KEY (service_id) REFERENCES provider_service (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_service_area (
    service_id BIGINT      NOT NULL,
    area       VARCHAR(20) NOT NULL,
    PRIMARY KEY (service_id, area),
    KEY provider_service_area_area (area, service_id),
    CONSTRAINT provider_service_area_service FOREIGN KEY (service_id) REFERENCES provider_service (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_evidence (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT      NOT NULL,
    provider_id  BIGINT      NOT NULL,
    form_key     VARCHAR(36) NOT NULL,
    kind         VARCHAR(40) NOT NULL,
    critical     BOOLEAN     NOT NULL,
    state        VARCHAR(20) NOT NULL,
    document_id  VARCHAR(36) NOT NULL,
    issued       DATE        NULL,
    expires      DATE        NULL,
    submitted_at DATETIME(6) NOT NULL,
    submitted_by BIGINT      NOT NULL,
    decided_at   DATETIME(6) NULL,
    decided_by   BIGINT      NULL,
    rejection    TEXT        NULL,
    UNIQUE KEY provider_evidence_form (provider_id, form_key),
    KEY provider_evidence_counting (provider_id, state, critical, expires, kind),
    CONSTRAINT provider_evidence_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_declaration (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    provider_id BIGINT      NOT NULL,
    kind        VARCHAR(40) NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    made_by     BIGINT      NOT NULL,
    UNIQUE KEY provider_declaration_once (provider_id, kind),
    CONSTRAINT provider_declaration_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_vetting (
    id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT      NOT NULL,
    provider_id       BIGINT      NOT NULL,
    number            INT         NOT NULL,
    procedure_version BIGINT      NOT NULL,
    reason            VARCHAR(40) NOT NULL,
    stage             VARCHAR(20) NOT NULL,
    opened_at         DATETIME(6) NOT NULL,
    due_at            DATETIME(6) NOT NULL,
    decided_at        DATETIME(6) NULL,
    decided_by        BIGINT      NULL,
    reasons           TEXT        NULL,
    live_provider     BIGINT AS (CASE WHEN stage IN ('OPEN', 'QUESTIONED', 'SECOND_OFFICER') THEN provider_id END) STORED,
    UNIQUE KEY provider_vetting_number (provider_id, number),
    UNIQUE KEY provider_vetting_live (live_provider)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_vetting_item (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    vetting_id BIGINT      NOT NULL,
    item       VARCHAR(40) NOT NULL,
    outcome    VARCHAR(20) NOT NULL,
    note       TEXT        NULL,
    decided_at DATETIME(6) NULL,
    decided_by BIGINT      NULL,
    UNIQUE KEY provider_vetting_item_once (vetting_id, item),
    CONSTRAINT provider_vetting_item_vetting FOREIGN KEY (vetting_id) REFERENCES provider_vetting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_vetting_question (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    vetting_id  BIGINT      NOT NULL,
    question    TEXT        NOT NULL,
    asked_at    DATETIME(6) NOT NULL,
    asked_by    BIGINT      NOT NULL,
    due_at      DATETIME(6) NOT NULL,
    answer      TEXT        NULL,
    answered_at DATETIME(6) NULL,
    answered_by BIGINT      NULL,
    KEY provider_vetting_question_vetting (vetting_id, id),
    CONSTRAINT provider_vetting_question_vetting FOREIGN KEY (vetting_id) REFERENCES provider_vetting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_vetting_conflict (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    vetting_id  BIGINT      NOT NULL,
    officer     BIGINT      NOT NULL,
    reason      TEXT        NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    UNIQUE KEY provider_vetting_conflict_once (vetting_id, officer),
    CONSTRAINT provider_vetting_conflict_vetting FOREIGN KEY (vetting_id) REFERENCES provider_vetting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
