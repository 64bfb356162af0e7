-- A file that somebody sent. The content lies sealed in the documents folder under the id; the name is sealed here,
-- since a bid's file names are part of the bid.
CREATE TABLE document (
    id          CHAR(36)       NOT NULL PRIMARY KEY,
    name_sealed VARBINARY(800) NOT NULL,
    media_type  VARCHAR(100)   NOT NULL,
    size        BIGINT         NOT NULL,
    sha256      CHAR(64)       NOT NULL,
    stored_at   DATETIME(6)    NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
