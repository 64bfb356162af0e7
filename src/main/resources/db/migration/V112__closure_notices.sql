-- Placing authorities are told of the closure of a service as well: a notice is about a case or about a closure.
ALTER TABLE authority_notice DROP INDEX authority_notice_open, DROP COLUMN open_authority;

ALTER TABLE authority_notice
    MODIFY case_id BIGINT NULL,
    ADD COLUMN closure_id BIGINT NULL AFTER case_id,
    ADD CONSTRAINT authority_notice_closure FOREIGN KEY (closure_id) REFERENCES service_closure (id),
    ADD CONSTRAINT authority_notice_about CHECK ((case_id IS NULL) <> (closure_id IS NULL)),
    ADD KEY authority_notice_of_closure (closure_id, id);

-- One notice of a case or closure that an authority has not answered.
ALTER TABLE authority_notice
    ADD COLUMN open_authority VARCHAR(60) GENERATED ALWAYS AS
        (CASE WHEN received_at IS NULL AND told_at IS NULL AND superseded_at IS NULL
              THEN CONCAT(COALESCE(CONCAT('closure ', closure_id), case_id), '/', authority_id) END) STORED,
    ADD UNIQUE KEY authority_notice_open (open_authority);
