-- Assessments of services against the standards of procedure QUALITY.

-- step_by: by when whoever has it now should be done. late_told: whether the next person up heard of this step.
CREATE TABLE assessment (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT       NOT NULL,
    reference         VARCHAR(20)  NULL,
    form_key          CHAR(36)     NOT NULL,
    provider_id       BIGINT       NOT NULL,
    provider          VARCHAR(200) NOT NULL,
    service_id        BIGINT       NOT NULL,
    service           VARCHAR(200) NOT NULL,
    procedure_version BIGINT       NOT NULL,
    state             VARCHAR(20)  NOT NULL,
    open_service      BIGINT       NULL,
    edition           INT          NOT NULL,
    opened_by         BIGINT       NOT NULL,
    opened_at         DATETIME(6)  NOT NULL,
    step_since        DATETIME(6)  NOT NULL,
    step_by           DATETIME(6)  NULL,
    reminded          BOOLEAN      NOT NULL,
    late_told         BOOLEAN      NOT NULL,
    self_sent_at      DATETIME(6)  NULL,
    visited_on        DATE         NULL,
    drafted_by        BIGINT       NULL,
    drafted_at        DATETIME(6)  NULL,
    commented_at      DATETIME(6)  NULL,
    reviewed_by       BIGINT       NULL,
    final_at          DATETIME(6)  NULL,
    score             INT          NULL,
    standards_unmet   INT          NULL,
    plan              VARCHAR(20)  NULL,
    concern           VARCHAR(20)  NULL,
    document_en       CHAR(36)     NULL,
    document_cy       CHAR(36)     NULL,
    UNIQUE KEY assessment_reference (reference),
    UNIQUE KEY assessment_form (form_key),
    UNIQUE KEY assessment_open (open_service),
    KEY assessment_live (state, reference),
    KEY assessment_provider (provider_id, id),
    KEY assessment_service (service_id, final_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Everybody who worked on one for the council; none of them reviews it.
CREATE TABLE assessment_hand (
    assessment_id BIGINT NOT NULL,
    account_id    BIGINT NOT NULL,
    PRIMARY KEY (assessment_id, account_id),
    CONSTRAINT assessment_hand_of FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Sealed: part is SELF, WORK, COMMENTS, REVIEW or CANCELLED; the highest number is what counts.
CREATE TABLE assessment_words (
    assessment_id BIGINT      NOT NULL,
    part          VARCHAR(10) NOT NULL,
    number        INT         NOT NULL,
    sealed        MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (assessment_id, part, number),
    CONSTRAINT assessment_words_of FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE assessment_file (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assessment_id BIGINT      NOT NULL,
    party         VARCHAR(10) NOT NULL,
    document_id   CHAR(36)    NOT NULL,
    added_by      BIGINT      NOT NULL,
    added_at      DATETIME(6) NOT NULL,
    KEY assessment_file_of (assessment_id, party, id),
    CONSTRAINT assessment_file_for FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What each standard came to in a final report, in percent.
CREATE TABLE assessment_score (
    assessment_id BIGINT      NOT NULL,
    standard      VARCHAR(20) NOT NULL,
    score         INT         NOT NULL,
    PRIMARY KEY (assessment_id, standard),
    CONSTRAINT assessment_score_of FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
