-- From the opening to the details notice: panel, interests, compliance, scores, prices, award, summaries, standstill.
ALTER TABLE tender
    ADD COLUMN procedure_version     BIGINT        NULL,
    ADD COLUMN scoring_begun_at      DATETIME(6)   NULL,
    ADD COLUMN moderation_begun_at   DATETIME(6)   NULL,
    ADD COLUMN quality_locked_at     DATETIME(6)   NULL,
    ADD COLUMN quality_locked_by     BIGINT        NULL,
    ADD COLUMN prices_opened_at      DATETIME(6)   NULL,
    ADD COLUMN prices_opened_by      BIGINT        NULL,
    ADD COLUMN recommended_at        DATETIME(6)   NULL,
    ADD COLUMN recommended_by        BIGINT        NULL,
    ADD COLUMN recommendation        TEXT          NULL,
    ADD COLUMN award_returned_reason VARCHAR(2000) NULL,
    ADD COLUMN award_approved_at     DATETIME(6)   NULL,
    ADD COLUMN award_approved_by     BIGINT        NULL,
    ADD COLUMN summaries_issued_at   DATETIME(6)   NULL,
    ADD COLUMN award_notice          VARCHAR(100)  NULL,
    ADD COLUMN award_noticed_on      DATE          NULL,
    ADD COLUMN standstill_last_day   DATE          NULL,
    ADD COLUMN contracted_on         DATE          NULL,
    ADD COLUMN details_notice        VARCHAR(100)  NULL,
    ADD COLUMN details_noticed_on    DATE          NULL;

-- One person's part in a tender's panel. The general declaration comes first; a person who left keeps the row.
CREATE TABLE panel_member (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT        NOT NULL,
    reference    VARCHAR(40)   NULL,
    tender_id    BIGINT        NOT NULL,
    account_id   BIGINT        NOT NULL,
    moderator    BOOLEAN       NOT NULL,
    appointed_at DATETIME(6)   NOT NULL,
    appointed_by BIGINT        NOT NULL,
    declared_at  DATETIME(6)   NULL,
    interest     VARCHAR(2000) NULL,
    submitted_at DATETIME(6)   NULL,
    UNIQUE KEY panel_member_reference (reference),
    UNIQUE KEY panel_member_once (tender_id, account_id),
    KEY panel_member_of (account_id, tender_id),
    CONSTRAINT panel_member_tender FOREIGN KEY (tender_id) REFERENCES tender (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- substitute_wanted: the officer has neither found a substitute nor said that the panel goes on without.
CREATE TABLE panel_seat (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    member_id         BIGINT        NOT NULL,
    lot_id            BIGINT        NOT NULL,
    left_at           DATETIME(6)   NULL,
    left_reason       VARCHAR(2000) NULL,
    substitute_wanted BOOLEAN       NOT NULL,
    UNIQUE KEY panel_seat_once (member_id, lot_id),
    KEY panel_seat_of_lot (lot_id),
    CONSTRAINT panel_seat_member FOREIGN KEY (member_id) REFERENCES panel_member (id),
    CONSTRAINT panel_seat_lot FOREIGN KEY (lot_id) REFERENCES tender_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What a member declared about one bid's bidder.
CREATE TABLE panel_interest (
    member_id   BIGINT        NOT NULL,
    bid_id      BIGINT        NOT NULL,
    conflict    BOOLEAN       NOT NULL,
    note        VARCHAR(2000) NOT NULL,
    declared_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (member_id, bid_id),
    CONSTRAINT panel_interest_member FOREIGN KEY (member_id) REFERENCES panel_member (id),
    CONSTRAINT panel_interest_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The compliance checklist. item: DECLARATION, REGISTERED, TERMS, or R and the id of a requirement.
CREATE TABLE bid_check (
    bid_id     BIGINT        NOT NULL,
    item       VARCHAR(30)   NOT NULL,
    met        BOOLEAN       NOT NULL,
    note       VARCHAR(2000) NOT NULL,
    checked_at DATETIME(6)   NOT NULL,
    checked_by BIGINT        NOT NULL,
    PRIMARY KEY (bid_id, item),
    CONSTRAINT bid_check_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What one bidder is asked after the opening. The answer stands beside the bid, which does not change.
CREATE TABLE bid_query (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version    BIGINT      NOT NULL,
    reference  VARCHAR(20) NULL,
    bid_id     BIGINT      NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    item       VARCHAR(30) NULL,
    question   TEXT        NOT NULL,
    asked_at   DATETIME(6) NOT NULL,
    asked_by   BIGINT      NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    reply      TEXT        NULL,
    replied_at DATETIME(6) NULL,
    replied_by BIGINT      NULL,
    ended_at   DATETIME(6) NULL,
    UNIQUE KEY bid_query_reference (reference),
    KEY bid_query_of (bid_id, id),
    CONSTRAINT bid_query_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE bid_query_file (
    query_id    BIGINT       NOT NULL,
    document_id CHAR(36)     NOT NULL,
    name        VARCHAR(300) NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    added_by    BIGINT       NOT NULL,
    PRIMARY KEY (query_id, document_id),
    CONSTRAINT bid_query_file_query FOREIGN KEY (query_id) REFERENCES bid_query (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE bid_exclusion (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version         BIGINT        NOT NULL,
    reference       VARCHAR(20)   NULL,
    bid_id          BIGINT        NOT NULL,
    ground          VARCHAR(30)   NOT NULL,
    reason          VARCHAR(4000) NOT NULL,
    proposed_at     DATETIME(6)   NOT NULL,
    proposed_by     BIGINT        NOT NULL,
    decided_at      DATETIME(6)   NULL,
    decided_by      BIGINT        NULL,
    excluded        BOOLEAN       NULL,
    decision_reason VARCHAR(4000) NULL,
    ended_at        DATETIME(6)   NULL,
    UNIQUE KEY bid_exclusion_reference (reference),
    KEY bid_exclusion_of (bid_id, id),
    CONSTRAINT bid_exclusion_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What each evaluator gave, alone.
CREATE TABLE bid_score (
    member_id    BIGINT        NOT NULL,
    bid_id       BIGINT        NOT NULL,
    criterion_id BIGINT        NOT NULL,
    score        INT           NOT NULL,
    comment      VARCHAR(4000) NOT NULL,
    scored_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (member_id, bid_id, criterion_id),
    KEY bid_score_of (bid_id, criterion_id),
    CONSTRAINT bid_score_member FOREIGN KEY (member_id) REFERENCES panel_member (id),
    CONSTRAINT bid_score_bid FOREIGN KEY (bid_id) REFERENCES bid (id),
    CONSTRAINT bid_score_criterion FOREIGN KEY (criterion_id) REFERENCES tender_criterion (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the panel agreed in moderation.
CREATE TABLE bid_consensus (
    bid_id       BIGINT        NOT NULL,
    criterion_id BIGINT        NOT NULL,
    score        INT           NOT NULL,
    reason       VARCHAR(4000) NOT NULL,
    agreed_at    DATETIME(6)   NOT NULL,
    agreed_by    BIGINT        NOT NULL,
    PRIMARY KEY (bid_id, criterion_id),
    CONSTRAINT bid_consensus_bid FOREIGN KEY (bid_id) REFERENCES bid (id),
    CONSTRAINT bid_consensus_criterion FOREIGN KEY (criterion_id) REFERENCES tender_criterion (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The price as it was opened, after quality was locked.
CREATE TABLE bid_price (
    bid_id BIGINT         NOT NULL PRIMARY KEY,
    price  DECIMAL(16, 2) NOT NULL,
    note   TEXT           NOT NULL,
    CONSTRAINT bid_price_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The order in which lots were drawn between bids that were level.
CREATE TABLE bid_draw (
    bid_id   BIGINT       NOT NULL PRIMARY KEY,
    lot_id   BIGINT       NOT NULL,
    place    INT          NOT NULL,
    witness  VARCHAR(200) NOT NULL,
    drawn_at DATETIME(6)  NOT NULL,
    drawn_by BIGINT       NOT NULL,
    UNIQUE KEY bid_draw_place (lot_id, place),
    CONSTRAINT bid_draw_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was recommended, and then approved, for every bid that was opened.
CREATE TABLE bid_result (
    bid_id       BIGINT        NOT NULL PRIMARY KEY,
    tender_id    BIGINT        NOT NULL,
    fate         VARCHAR(30)   NOT NULL,
    quality      DECIMAL(6, 2) NULL,
    price_points DECIMAL(6, 2) NULL,
    total        DECIMAL(6, 2) NULL,
    place        INT           NULL,
    KEY bid_result_of (tender_id),
    CONSTRAINT bid_result_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The assessment summary as its bidder was given it.
CREATE TABLE assessment_summary (
    bid_id    BIGINT      NOT NULL PRIMARY KEY,
    summary   LONGTEXT    NOT NULL,
    hash      CHAR(64)    NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    CONSTRAINT assessment_summary_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What became of each award: its contract, in force or given up, and the details notice that names it.
CREATE TABLE tender_award (
    bid_id             BIGINT       NOT NULL PRIMARY KEY,
    tender_id          BIGINT       NOT NULL,
    contract           VARCHAR(20)  NOT NULL,
    entered_on         DATE         NULL,
    given_up           BOOLEAN      NOT NULL,
    details_notice     VARCHAR(100) NULL,
    details_noticed_on DATE         NULL,
    UNIQUE KEY tender_award_contract (contract),
    KEY tender_award_of (tender_id),
    CONSTRAINT tender_award_bid FOREIGN KEY (bid_id) REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
