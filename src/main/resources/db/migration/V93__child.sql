-- Children by pseudonym only, and where they stay. No name, no birth date, no other number has a column here.
CREATE TABLE child_import (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    form_key CHAR(36)    NOT NULL,
    stays    INT         NOT NULL,
    made_at  DATETIME(6) NOT NULL,
    made_by  BIGINT      NOT NULL,
    UNIQUE KEY child_import_form (form_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- import_number: which new child of its file it was, for the officer who brought it in
CREATE TABLE child (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference     VARCHAR(10) NOT NULL,
    form_key      CHAR(36)    NULL,
    authority_id  BIGINT      NOT NULL,
    age_band      VARCHAR(20) NOT NULL,
    made_at       DATETIME(6) NOT NULL,
    made_by       BIGINT      NOT NULL,
    import_id     BIGINT      NULL,
    import_number INT         NULL,
    UNIQUE KEY child_reference (reference),
    UNIQUE KEY child_form (form_key),
    UNIQUE KEY child_of_import (import_id, import_number),
    KEY child_of_authority (authority_id, id),
    CONSTRAINT child_by_import FOREIGN KEY (import_id) REFERENCES child_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE child_stay (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     BIGINT      NOT NULL,
    child_id    BIGINT      NOT NULL,
    service_id  BIGINT      NOT NULL,
    provider_id BIGINT      NOT NULL,
    from_day    DATE        NOT NULL,
    to_day      DATE        NULL,
    end_reason  VARCHAR(30) NULL,
    opened_at   DATETIME(6) NOT NULL,
    opened_by   BIGINT      NOT NULL,
    ended_at    DATETIME(6) NULL,
    ended_by    BIGINT      NULL,
    -- at most one without an end
    open_child  BIGINT GENERATED ALWAYS AS (CASE WHEN to_day IS NULL THEN child_id END) STORED,
    UNIQUE KEY child_stay_open (open_child),
    KEY child_stay_of (child_id, from_day),
    KEY child_stay_service (service_id, id),
    KEY child_stay_service_day (service_id, from_day, to_day),
    KEY child_stay_provider_day (provider_id, from_day, to_day),
    CONSTRAINT child_stay_child FOREIGN KEY (child_id) REFERENCES child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
