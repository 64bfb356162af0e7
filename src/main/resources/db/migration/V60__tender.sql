-- Buying in the open: what is wanted, how it is judged, what is asked and answered, and the bids, sealed until they are opened.
CREATE TABLE tender_import (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    ocid        VARCHAR(200) NULL,
    file_sha256 CHAR(64)     NOT NULL,
    notice      LONGTEXT     NOT NULL,
    imported_at DATETIME(6)  NOT NULL,
    imported_by BIGINT       NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender (
    id                     BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version                BIGINT         NOT NULL,
    revision               INT            NOT NULL,
    reference              VARCHAR(20)    NULL,
    status                 VARCHAR(30)    NOT NULL,
    title_en               VARCHAR(500)   NOT NULL,
    title_cy               VARCHAR(500)   NOT NULL,
    description_en         MEDIUMTEXT     NOT NULL,
    description_cy         MEDIUMTEXT     NOT NULL,
    buyer                  VARCHAR(500)   NOT NULL,
    buyer_identifier       VARCHAR(700)   NULL,
    contact_email          VARCHAR(254)   NOT NULL,
    classifications        TEXT           NOT NULL,
    value                  DECIMAL(16, 2) NULL,
    clarification_deadline DATETIME(6)    NULL,
    bid_deadline           DATETIME(6)    NULL,
    contract_start         DATE           NULL,
    contract_end           DATE           NULL,
    light_touch            BOOLEAN        NOT NULL,
    standstill_days        INT            NULL,
    terms_required         BOOLEAN        NOT NULL,
    zero_price_allowed     BOOLEAN        NOT NULL,
    tie_rule               VARCHAR(40)    NOT NULL,
    import_id              BIGINT         NULL,
    created_at             DATETIME(6)    NOT NULL,
    created_by             BIGINT         NOT NULL,
    sent_at                DATETIME(6)    NULL,
    sent_by                BIGINT         NULL,
    approved_at            DATETIME(6)    NULL,
    approved_by            BIGINT         NULL,
    returned_reason        VARCHAR(2000)  NULL,
    platform_reference     VARCHAR(100)   NULL,
    platform_published_on  DATE           NULL,
    published_at           DATETIME(6)    NULL,
    closed_at              DATETIME(6)    NULL,
    terminated_at          DATETIME(6)    NULL,
    termination_reason     VARCHAR(4000)  NULL,
    termination_notice     VARCHAR(100)   NULL,
    UNIQUE KEY tender_reference (reference),
    KEY tender_by_status (status, id),
    KEY tender_open (status, bid_deadline, id),
    CONSTRAINT tender_imported FOREIGN KEY (import_id) REFERENCES tender_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Everyone who wrote or sent it: none of them approves it.
CREATE TABLE tender_hand (
    tender_id  BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (tender_id, account_id),
    CONSTRAINT tender_hand_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_kind (
    tender_id BIGINT      NOT NULL,
    kind      VARCHAR(40) NOT NULL,
    PRIMARY KEY (tender_id, kind),
    KEY tender_kind_tenders (kind, tender_id),
    CONSTRAINT tender_kind_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_area (
    tender_id BIGINT      NOT NULL,
    area      VARCHAR(20) NOT NULL,
    PRIMARY KEY (tender_id, area),
    KEY tender_area_tenders (area, tender_id),
    CONSTRAINT tender_area_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_lot (
    id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tender_id      BIGINT         NOT NULL,
    number         INT            NOT NULL,
    round          INT            NOT NULL,
    title_en       VARCHAR(500)   NOT NULL,
    title_cy       VARCHAR(500)   NOT NULL,
    description_en MEDIUMTEXT     NOT NULL,
    description_cy MEDIUMTEXT     NOT NULL,
    agreement      VARCHAR(20)    NOT NULL,
    award_rule     VARCHAR(20)    NOT NULL,
    places         INT            NULL,
    threshold      DECIMAL(5, 2)  NULL,
    value          DECIMAL(16, 2) NULL,
    KEY tender_lot_of (tender_id, number),
    CONSTRAINT tender_lot_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- descriptors: what each score means, from 0 up, in both languages, as JSON
CREATE TABLE tender_criterion (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id        BIGINT        NOT NULL,
    position      INT           NOT NULL,
    kind          VARCHAR(20)   NOT NULL,
    title_en      VARCHAR(500)  NOT NULL,
    title_cy      VARCHAR(500)  NOT NULL,
    question_en   TEXT          NOT NULL,
    question_cy   TEXT          NOT NULL,
    guidance_en   TEXT          NOT NULL,
    guidance_cy   TEXT          NOT NULL,
    weight        DECIMAL(5, 2) NULL,
    word_limit    INT           NULL,
    highest_score INT           NOT NULL,
    threshold     DECIMAL(5, 2) NULL,
    descriptors   TEXT          NOT NULL,
    KEY tender_criterion_of (lot_id, position),
    CONSTRAINT tender_criterion_lot FOREIGN KEY (lot_id) REFERENCES tender_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_requirement (
    id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tender_id BIGINT        NOT NULL,
    position  INT           NOT NULL,
    proof     VARCHAR(30)   NOT NULL,
    text_en   VARCHAR(1000) NOT NULL,
    text_cy   VARCHAR(1000) NOT NULL,
    KEY tender_requirement_of (tender_id, position),
    CONSTRAINT tender_requirement_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- a stored file, or a link that came with a notice
CREATE TABLE tender_document (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tender_id   BIGINT        NOT NULL,
    title       VARCHAR(2000) NOT NULL,
    document_id CHAR(36)      NULL,
    url         VARCHAR(2000) NULL,
    added_at    DATETIME(6)   NOT NULL,
    added_by    BIGINT        NOT NULL,
    KEY tender_document_of (tender_id, id),
    CONSTRAINT tender_document_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_addendum (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tender_id    BIGINT      NOT NULL,
    number       INT         NOT NULL,
    text_en      TEXT        NOT NULL,
    text_cy      TEXT        NOT NULL,
    in_substance BOOLEAN     NOT NULL,
    old_deadline DATETIME(6) NULL,
    new_deadline DATETIME(6) NULL,
    issued_at    DATETIME(6) NOT NULL,
    issued_by    BIGINT      NOT NULL,
    UNIQUE KEY tender_addendum_of (tender_id, number),
    CONSTRAINT tender_addendum_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_question (
    id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tender_id           BIGINT        NOT NULL,
    number              INT           NOT NULL,
    provider_id         BIGINT        NOT NULL,
    asked_by            BIGINT        NOT NULL,
    asked_at            DATETIME(6)   NOT NULL,
    question            TEXT          NOT NULL,
    confidential_reason VARCHAR(2000) NULL,
    told_en             TEXT          NULL,
    told_cy             TEXT          NULL,
    answer_en           TEXT          NULL,
    answer_cy           TEXT          NULL,
    to_asker_alone      BOOLEAN       NOT NULL,
    alone_reason        VARCHAR(2000) NULL,
    answered_at         DATETIME(6)   NULL,
    answered_by         BIGINT        NULL,
    UNIQUE KEY tender_question_of (tender_id, number),
    KEY tender_question_asker (provider_id, tender_id),
    CONSTRAINT tender_question_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_watch (
    tender_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    since      DATETIME(6) NOT NULL,
    PRIMARY KEY (tender_id, account_id),
    CONSTRAINT tender_watch_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE tender_decline (
    tender_id   BIGINT        NOT NULL,
    provider_id BIGINT        NOT NULL,
    reason      VARCHAR(40)   NOT NULL,
    note        VARCHAR(2000) NOT NULL,
    declined_at DATETIME(6)   NOT NULL,
    declined_by BIGINT        NOT NULL,
    PRIMARY KEY (tender_id, provider_id),
    CONSTRAINT tender_decline_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One per provider, lot and round. What it says is in the two tables below, sealed; price apart from quality.
CREATE TABLE bid (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT      NOT NULL,
    reference      VARCHAR(20) NULL,
    tender_id      BIGINT      NOT NULL,
    lot_id         BIGINT      NOT NULL,
    round          INT         NOT NULL,
    provider_id    BIGINT      NOT NULL,
    status         VARCHAR(30) NOT NULL,
    language       VARCHAR(2)  NOT NULL,
    begun_at       DATETIME(6) NOT NULL,
    begun_by       BIGINT      NOT NULL,
    draft_revision INT         NOT NULL,
    sent_version   INT         NULL,
    sent_at        DATETIME(6) NULL,
    sent_by        BIGINT      NULL,
    sent_hash      CHAR(64)    NULL,
    UNIQUE KEY bid_reference (reference),
    UNIQUE KEY bid_once (lot_id, round, provider_id),
    KEY bid_of_provider (provider_id, id),
    KEY bid_of_tender (tender_id, status),
    CONSTRAINT bid_tender FOREIGN KEY (tender_id) REFERENCES tender (id),
    CONSTRAINT bid_lot FOREIGN KEY (lot_id) REFERENCES tender_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE bid_draft (
    bid_id   BIGINT      NOT NULL PRIMARY KEY,
    quality  LONGBLOB    NOT NULL,
    price    BLOB        NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    saved_by BIGINT      NOT NULL,
    CONSTRAINT bid_draft_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Every version that was sent, as it was sent.
CREATE TABLE bid_version (
    bid_id  BIGINT      NOT NULL,
    number  INT         NOT NULL,
    quality LONGBLOB    NOT NULL,
    price   BLOB        NOT NULL,
    hash    CHAR(64)    NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    sent_by BIGINT      NOT NULL,
    PRIMARY KEY (bid_id, number),
    CONSTRAINT bid_version_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
