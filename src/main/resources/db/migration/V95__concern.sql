-- Concerns about a service or a provider until triage has decided, and notes that are not yet a concern.

-- Where a concern is, and what lists say of it. What it says lies sealed in concern_content.
CREATE TABLE concern (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT       NOT NULL,
    reference         VARCHAR(20)  NULL,
    form_key          CHAR(36)     NOT NULL,
    provider_id       BIGINT       NOT NULL,
    provider          VARCHAR(200) NOT NULL,
    service_id        BIGINT       NULL,
    service           VARCHAR(200) NULL,
    source            VARCHAR(20)  NOT NULL,
    raised_by         BIGINT       NOT NULL,
    raised_at         DATETIME(6)  NOT NULL,
    confidential      BOOLEAN      NOT NULL,
    occurred_day      DATE         NULL,
    occurred_time     TIME         NULL,
    child_at_risk     VARCHAR(10)  NOT NULL,
    event_type        VARCHAR(40)  NULL,
    status            VARCHAR(20)  NOT NULL,
    procedure_version BIGINT       NOT NULL,
    triage_due        DATETIME(6)  NOT NULL,
    triage_begun_at   DATETIME(6)  NULL,
    reminded          BOOLEAN      NOT NULL,
    overdue_told      BOOLEAN      NOT NULL,
    held_until        DATE         NULL,
    hold_review       BOOLEAN      NOT NULL,
    shared_at         DATETIME(6)  NULL,
    UNIQUE KEY concern_reference (reference),
    UNIQUE KEY concern_once (form_key),
    KEY concern_live (status, reference),
    KEY concern_by_status (status, id),
    KEY concern_of_provider (provider_id, id),
    KEY concern_of_service (service_id, id),
    KEY concern_of_person (raised_by, id),
    KEY concern_held (held_until, reference)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Sealed: part is CONTENT, HOLD or SHARED; the greatest number is the newest, what was said before stays.
CREATE TABLE concern_content (
    concern_id BIGINT      NOT NULL,
    part       VARCHAR(10) NOT NULL,
    number     INT         NOT NULL,
    sealed     MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (concern_id, part, number),
    CONSTRAINT concern_content_concern FOREIGN KEY (concern_id) REFERENCES concern (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Pseudonyms only.
CREATE TABLE concern_child (
    concern_id BIGINT      NOT NULL,
    child      VARCHAR(20) NOT NULL,
    PRIMARY KEY (concern_id, child),
    KEY concern_child_of (child, concern_id),
    CONSTRAINT concern_child_concern FOREIGN KEY (concern_id) REFERENCES concern (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What somebody has begun to write; one per person and provider.
CREATE TABLE concern_draft (
    account_id  BIGINT      NOT NULL,
    provider_id BIGINT      NOT NULL,
    form_key    CHAR(36)    NOT NULL,
    revision    INT         NOT NULL,
    sealed      MEDIUMBLOB  NOT NULL,
    saved_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, provider_id),
    KEY concern_draft_age (saved_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What triage found and decided; written once.
CREATE TABLE concern_triage (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    concern_id   BIGINT       NOT NULL,
    severity     INT          NOT NULL,
    likelihood   INT          NOT NULL,
    overrides    VARCHAR(300) NOT NULL,
    score        INT          NOT NULL,
    colour       VARCHAR(10)  NOT NULL,
    recommended  VARCHAR(10)  NOT NULL,
    decided      VARCHAR(10)  NOT NULL,
    reason       MEDIUMBLOB   NULL,
    referral     BOOLEAN      NOT NULL,
    referral_at  DATETIME(6)  NULL,
    referral_to  VARCHAR(200) NULL,
    decided_by   BIGINT       NOT NULL,
    decided_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY concern_triage_once (concern_id),
    CONSTRAINT concern_triage_concern FOREIGN KEY (concern_id) REFERENCES concern (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- raised_in: the concern that these notes together have raised
CREATE TABLE soft_note (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    form_key    CHAR(36)     NOT NULL,
    provider_id BIGINT       NOT NULL,
    provider    VARCHAR(200) NOT NULL,
    service_id  BIGINT       NULL,
    service     VARCHAR(200) NULL,
    sealed      BLOB         NOT NULL,
    noted_by    BIGINT       NOT NULL,
    noted_at    DATETIME(6)  NOT NULL,
    raised_in   VARCHAR(20)  NULL,
    UNIQUE KEY soft_note_once (noted_by, form_key),
    KEY soft_note_of_service (service_id, noted_at),
    KEY soft_note_of_provider (provider_id, noted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One row per service or provider with notes, to be locked while its notes are counted. service_id 0: the whole provider.
CREATE TABLE soft_note_subject (
    provider_id BIGINT NOT NULL,
    service_id  BIGINT NOT NULL,
    PRIMARY KEY (provider_id, service_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO procedure_version (id, procedure_code, number, status, valid_from, note_en, note_cy) VALUES
    (40, 'CONCERN', 1, 'APPROVED', '2025-01-01',
     'Values without a confirmed source are the portal''s own defaults, to be settled with the council.',
     'Gwerthoedd diofyn y porth ei hun yw''r rhai heb ffynhonnell wedi''i chadarnhau; i''w cytuno â''r cyngor.');

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day,
     label_en, label_cy, certainty, source_en, source_cy) VALUES
    (40, 'TRIAGE_AT_RISK', 1, 'TIME_LIMIT', '1', 'DAYS', 'COUNTS',
     'A concern is triaged within, when a child is at risk now', 'Caiff pryder ei frysbennu o fewn, pan fo plentyn mewn perygl yn awr',
     'OWN_DEFAULT', 'Our own default: the same day', 'Ein gwerth diofyn ni: yr un diwrnod'),
    (40, 'TRIAGE_TARGET', 2, 'TIME_LIMIT', '2', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER',
     'Any other concern is triaged within', 'Caiff unrhyw bryder arall ei frysbennu o fewn',
     'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (40, 'SOFT_NOTES_RAISE', 3, 'NUMBER', '3', NULL, NULL,
     'Notes about one service that go to triage together', 'Nodiadau am un gwasanaeth sy''n mynd i gael eu brysbennu gyda''i gilydd',
     'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (40, 'SOFT_NOTES_WEEKS', 4, 'NUMBER', '8', NULL, NULL,
     'Weeks within which those notes were made', 'Wythnosau y gwnaed y nodiadau hynny ynddynt',
     'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (40, 'CONCERN_DRAFT_LIFE', 5, 'TIME_LIMIT', '30', 'DAYS', 'IS_THE_DAY_AFTER',
     'An unsent concern is discarded, after its last change, after', 'Caiff pryder nas anfonwyd ei ddileu, ar ôl ei newid ddiwethaf, ar ôl',
     'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (40, 'HOLD_REVIEW', 6, 'TIME_LIMIT', '28', 'DAYS', 'IS_THE_DAY_AFTER',
     'A concern that is held from the provider is reviewed within, at the latest', 'Caiff pryder a gedwir rhag y darparwr ei adolygu o fewn, fan hwyraf',
     'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni');
