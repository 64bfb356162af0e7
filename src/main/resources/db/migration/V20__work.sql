-- The inbox: one row per open task, filled by the engine's task listener in the deed's transaction.
CREATE TABLE work_item (
    task_id         VARCHAR(64)  NOT NULL PRIMARY KEY,
    process_key     VARCHAR(80)  NOT NULL,
    task_key        VARCHAR(80)  NOT NULL,
    case_reference  VARCHAR(40)  NOT NULL,
    title_en        VARCHAR(250) NOT NULL,
    title_cy        VARCHAR(250) NOT NULL,
    link            VARCHAR(250) NOT NULL,
    role            VARCHAR(40)  NOT NULL,
    organisation_id BIGINT       NULL,
    person_id       BIGINT       NULL,
    due_at          DATETIME(6)  NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    claimed_by      BIGINT       NULL,
    KEY work_item_inbox (role, organisation_id, due_at, task_id),
    KEY work_item_person (person_id, due_at, task_id),
    KEY work_item_claimed (claimed_by, due_at, task_id),
    KEY work_item_case (case_reference)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What went wrong and is not mended: a failed job, a message given up, a case whose process stands elsewhere than its state says.
CREATE TABLE work_incident (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind           VARCHAR(40)  NOT NULL,
    subject        VARCHAR(120) NOT NULL,
    case_reference VARCHAR(40)  NOT NULL,
    cause          VARCHAR(500) NOT NULL,
    raised_at      DATETIME(6)  NOT NULL,
    settled_at     DATETIME(6)  NULL,
    open_subject   VARCHAR(161) AS (CASE WHEN settled_at IS NULL THEN CONCAT(kind, ':', subject) END) STORED,
    UNIQUE KEY work_incident_open (open_subject),
    KEY work_incident_settled (settled_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
