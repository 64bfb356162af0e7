-- A person of the council who is away, and who stands in for them. It begins and ends with days in London.
CREATE TABLE account_deputy (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    holder_id BIGINT      NOT NULL,
    deputy_id BIGINT      NOT NULL,
    from_day  DATE        NOT NULL,
    to_day    DATE        NOT NULL,
    begins_at DATETIME(6) NOT NULL,
    ends_at   DATETIME(6) NOT NULL,
    set_by    BIGINT      NOT NULL,
    set_at    DATETIME(6) NOT NULL,
    ended_by  BIGINT      NULL,
    KEY account_deputy_deputy (deputy_id, ends_at),
    KEY account_deputy_holder (holder_id, ends_at),
    CONSTRAINT account_deputy_holder_fk FOREIGN KEY (holder_id) REFERENCES account (id),
    CONSTRAINT account_deputy_deputy_fk FOREIGN KEY (deputy_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
