-- What was agreed: made of an award, fixed in its words, signed by both parties.

-- What all contracts of an award say alike, kept once with its hash; never changed.
CREATE TABLE contract_common (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tender         VARCHAR(20)  NOT NULL,
    title_en       VARCHAR(500) NOT NULL,
    title_cy       VARCHAR(500) NOT NULL,
    description_en MEDIUMTEXT   NOT NULL,
    description_cy MEDIUMTEXT   NOT NULL,
    buyer          VARCHAR(500) NOT NULL,
    start_day      DATE         NULL,
    end_day        DATE         NULL,
    terms_number   INT          NULL,
    terms_en       MEDIUMTEXT   NULL,
    terms_cy       MEDIUMTEXT   NULL,
    sha256         CHAR(64)     NOT NULL,
    made_at        DATETIME(6)  NOT NULL,
    UNIQUE KEY contract_common_once (tender, sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One contract of one bid. What it says stands in contract_text; here is where it is.
CREATE TABLE contract (
    id                 BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version            BIGINT         NOT NULL,
    reference          VARCHAR(20)    NULL,
    common_id          BIGINT         NOT NULL,
    tender             VARCHAR(20)    NOT NULL,
    bid                VARCHAR(20)    NOT NULL,
    provider_id        BIGINT         NOT NULL,
    provider           VARCHAR(200)   NOT NULL,
    kind               VARCHAR(20)    NOT NULL,
    lot                INT            NOT NULL,
    lot_title_en       VARCHAR(500)   NOT NULL,
    lot_title_cy       VARCHAR(500)   NOT NULL,
    price              DECIMAL(16, 2) NULL,
    terms_required     BOOLEAN        NOT NULL,
    status             VARCHAR(20)    NOT NULL,
    made_at            DATETIME(6)    NOT NULL,
    procedure_version  BIGINT         NOT NULL,
    provider_due       DATETIME(6)    NOT NULL,
    reminded           BOOLEAN        NOT NULL,
    council_due        DATETIME(6)    NULL,
    entered_on         DATE           NULL,
    document_en        CHAR(36)       NULL,
    document_cy        CHAR(36)       NULL,
    not_entered_at     DATETIME(6)    NULL,
    not_entered_by     BIGINT         NULL,
    not_entered_reason VARCHAR(2000)  NULL,
    UNIQUE KEY contract_reference (reference),
    UNIQUE KEY contract_of_bid (bid),
    KEY contract_by_status (status, id),
    KEY contract_live (status, reference),
    KEY contract_of_provider (provider_id, id),
    KEY contract_of_tender (tender, lot, id),
    CONSTRAINT contract_with_common FOREIGN KEY (common_id) REFERENCES contract_common (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The very bytes that are shown, hashed and signed, one row per language; written once when the contract is made.
CREATE TABLE contract_text (
    id          BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contract_id BIGINT     NOT NULL,
    language    VARCHAR(2) NOT NULL,
    shown       MEDIUMBLOB NOT NULL,
    sha256      CHAR(64)   NOT NULL,
    UNIQUE KEY contract_text_once (contract_id, language),
    CONSTRAINT contract_text_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the bidder committed to show before the contract.
CREATE TABLE contract_certificate (
    id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contract_id BIGINT NOT NULL,
    number      INT    NOT NULL,
    what_en     TEXT   NOT NULL,
    what_cy     TEXT   NOT NULL,
    UNIQUE KEY contract_certificate_once (contract_id, number),
    CONSTRAINT contract_certificate_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Every file that was sent for one, also those that were not accepted.
CREATE TABLE contract_certificate_file (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT        NOT NULL,
    certificate_id BIGINT        NOT NULL,
    document_id    CHAR(36)      NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    sent_at        DATETIME(6)   NOT NULL,
    sent_by        BIGINT        NOT NULL,
    decided_at     DATETIME(6)   NULL,
    decided_by     BIGINT        NULL,
    reason         VARCHAR(2000) NULL,
    -- at most one that waits or counts
    standing       BIGINT GENERATED ALWAYS AS
        (CASE WHEN state IN ('SENT', 'ACCEPTED') THEN certificate_id END) STORED,
    UNIQUE KEY contract_certificate_file_standing (standing),
    KEY contract_certificate_file_of (certificate_id, id),
    CONSTRAINT contract_certificate_file_for FOREIGN KEY (certificate_id) REFERENCES contract_certificate (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE contract_signature (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contract_id BIGINT       NOT NULL,
    party       VARCHAR(10)  NOT NULL,
    account_id  BIGINT       NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    capacity    VARCHAR(120) NOT NULL,
    signed_at   DATETIME(6)  NOT NULL,
    language    VARCHAR(2)   NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    UNIQUE KEY contract_signature_once (contract_id, party),
    CONSTRAINT contract_signature_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
