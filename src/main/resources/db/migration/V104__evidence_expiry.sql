-- A paper's process: checked in time, warned of before its last day, seen to when it has expired.

-- life: where its process stands, null without one. warned: how many of its steps were told.
-- settled: an officer found that an expired paper is not needed any more, so it stops nothing.
ALTER TABLE provider_evidence
    ADD COLUMN reference VARCHAR(20) NULL,
    ADD COLUMN life VARCHAR(20) NULL,
    ADD COLUMN procedure_version BIGINT NULL,
    ADD COLUMN check_by DATETIME(6) NULL,
    ADD COLUMN check_late BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN warned INT NOT NULL DEFAULT 0,
    ADD COLUMN settled_why TEXT NULL,
    ADD COLUMN settled_by BIGINT NULL,
    ADD COLUMN settled_at DATETIME(6) NULL,
    ADD UNIQUE KEY provider_evidence_reference (reference),
    ADD KEY provider_evidence_life (life, reference);
