-- What happened. The application's account may only INSERT and SELECT here.
CREATE TABLE audit_event (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at        DATETIME(6)  NOT NULL,
    actor     VARCHAR(40)  NOT NULL,
    deed      VARCHAR(80)  NOT NULL,
    reference VARCHAR(40)  NOT NULL,
    refusal   VARCHAR(80)  NULL,
    details   VARCHAR(4000) NOT NULL,
    KEY audit_event_reference (reference, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One sealer chains committed events in the order in which it saw them: each hash covers the event and the hash before it.
CREATE TABLE audit_seal (
    id       BIGINT   NOT NULL PRIMARY KEY,
    event_id BIGINT   NOT NULL,
    hash     CHAR(64) NOT NULL,
    UNIQUE KEY audit_seal_event (event_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
