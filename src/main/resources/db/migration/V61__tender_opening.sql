-- Bids are opened by two different people: the first is kept until the second confirms.
ALTER TABLE tender
    ADD COLUMN first_opener    BIGINT      NULL,
    ADD COLUMN first_opened_at DATETIME(6) NULL,
    ADD COLUMN opened_by       BIGINT      NULL,
    ADD COLUMN opened_at       DATETIME(6) NULL;
