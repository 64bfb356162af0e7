-- The regulator's inspections of services and its ratings by theme; a null grade: not rated.
CREATE TABLE service_inspection (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT       NOT NULL,
    reference     VARCHAR(20)  NULL,
    form_key      CHAR(36)     NOT NULL,
    provider_id   BIGINT       NOT NULL,
    service_id    BIGINT       NOT NULL,
    inspected_on  DATE         NOT NULL,
    received_on   DATE         NOT NULL,
    link          VARCHAR(500) NOT NULL,
    note          VARCHAR(2000) NOT NULL,
    well_being    VARCHAR(30)  NULL,
    care          VARCHAR(30)  NULL,
    leadership    VARCHAR(30)  NULL,
    environment   VARCHAR(30)  NULL,
    state         VARCHAR(20)  NOT NULL,
    procedure_version BIGINT   NOT NULL,
    review_on     DATE         NULL,
    outcome_on    DATE         NULL,
    appeal_on     DATE         NULL,
    appeal_outcome_on DATE     NULL,
    recorded_by   BIGINT       NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY service_inspection_reference (reference),
    UNIQUE KEY service_inspection_form (form_key),
    KEY service_inspection_of (service_id, inspected_on, id),
    KEY service_inspection_provider (provider_id, recorded_at),
    CONSTRAINT service_inspection_service FOREIGN KEY (service_id) REFERENCES provider_service (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- How each service stands today: of each theme the newest grade. Can be built again from the inspections.
CREATE TABLE service_rating (
    service_id   BIGINT      NOT NULL PRIMARY KEY,
    provider_id  BIGINT      NOT NULL,
    well_being   VARCHAR(30) NULL,
    care         VARCHAR(30) NULL,
    leadership   VARCHAR(30) NULL,
    environment  VARCHAR(30) NULL,
    lowest       INT         NULL,
    state        VARCHAR(20) NOT NULL,
    inspected_on DATE        NOT NULL,
    KEY service_rating_provider (provider_id, lowest),
    KEY service_rating_lowest (lowest, service_id),
    CONSTRAINT service_rating_service FOREIGN KEY (service_id) REFERENCES provider_service (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
