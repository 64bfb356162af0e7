-- Placing authorities told that the level of concern of a service with their children has changed.

-- sent_to: null where the directory knows no mailbox. responsible: who moved the level, 0 for nobody in person.
-- told_how: sealed. open_authority: one notice of a case that an authority has not answered.
CREATE TABLE authority_notice (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL,
    reference      VARCHAR(20)  NULL,
    case_id        BIGINT       NOT NULL,
    authority_id   BIGINT       NOT NULL,
    name_en        VARCHAR(250) NOT NULL,
    name_cy        VARCHAR(250) NOT NULL,
    kind           VARCHAR(20)  NOT NULL,
    level          INT          NOT NULL,
    level_en       VARCHAR(250) NOT NULL,
    level_cy       VARCHAR(250) NOT NULL,
    children       INT          NOT NULL,
    sent_to        VARCHAR(254) NULL,
    responsible    BIGINT       NOT NULL,
    made_at        DATETIME(6)  NOT NULL,
    due_at         DATETIME(6)  NOT NULL,
    undeliverable  BOOLEAN      NOT NULL,
    late           BOOLEAN      NOT NULL,
    opened_at      DATETIME(6)  NULL,
    received_at    DATETIME(6)  NULL,
    received_by    VARCHAR(200) NULL,
    told_at        DATETIME(6)  NULL,
    told_by        BIGINT       NULL,
    told_how       MEDIUMBLOB   NULL,
    superseded_at  DATETIME(6)  NULL,
    open_authority VARCHAR(50) GENERATED ALWAYS AS
        (CASE WHEN received_at IS NULL AND told_at IS NULL AND superseded_at IS NULL
              THEN CONCAT(case_id, '/', authority_id) END) STORED,
    UNIQUE KEY authority_notice_reference (reference),
    UNIQUE KEY authority_notice_open (open_authority),
    KEY authority_notice_of (case_id, id),
    KEY authority_notice_live (received_at, told_at, superseded_at, reference),
    CONSTRAINT authority_notice_case FOREIGN KEY (case_id) REFERENCES escalation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Links that were mailed, by the hash of their secret; and the code that opens what one leads to.
CREATE TABLE authority_link (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    notice_id    BIGINT      NOT NULL,
    link_hash    CHAR(64)    NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    used_at      DATETIME(6) NULL,
    code_hash    CHAR(64)    NULL,
    code_at      DATETIME(6) NULL,
    codes        INT         NOT NULL,
    tries        INT         NOT NULL,
    receipt_hash CHAR(64)    NULL,
    UNIQUE KEY authority_link_secret (link_hash),
    KEY authority_link_of (notice_id, made_at),
    CONSTRAINT authority_link_notice FOREIGN KEY (notice_id) REFERENCES authority_notice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy)
SELECT id, 'AUTHORITY_ACKNOWLEDGED', 13, 'TIME_LIMIT', '2', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER',
    'A placing authority says that it has received a notice within',
    'Mae awdurdod lleoli yn dweud ei fod wedi derbyn hysbysiad o fewn',
    'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'
FROM procedure_version WHERE procedure_code = 'ESCALATION';
