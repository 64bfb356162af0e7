-- Only where time may be moved (tests and the demo): the presence of this table stops any other start.
CREATE TABLE IF NOT EXISTS time_shift (
    id            INT    NOT NULL PRIMARY KEY,
    offset_micros BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
INSERT IGNORE INTO time_shift (id, offset_micros) VALUES (1, 0);
