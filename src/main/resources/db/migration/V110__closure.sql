-- Closures of services: who moves, what was told to whom, meetings, lessons.

-- step_by: by when the step should be done. meeting_by: by when the group meets next; meeting_due: it is asked to.
CREATE TABLE service_closure (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT       NOT NULL,
    reference         VARCHAR(20)  NULL,
    form_key          CHAR(36)     NOT NULL,
    provider_id       BIGINT       NOT NULL,
    provider          VARCHAR(200) NOT NULL,
    service_id        BIGINT       NOT NULL,
    service           VARCHAR(200) NOT NULL,
    open_service      BIGINT       NULL,
    kind              VARCHAR(20)  NOT NULL,
    cause             VARCHAR(30)  NOT NULL,
    closes_on         DATE         NOT NULL,
    procedure_version BIGINT       NOT NULL,
    state             VARCHAR(20)  NOT NULL,
    step_by           DATETIME(6)  NULL,
    late_told         BOOLEAN      NOT NULL,
    meeting_by        DATETIME(6)  NULL,
    meeting_due       BOOLEAN      NOT NULL,
    opened_by         BIGINT       NOT NULL,
    opened_at         DATETIME(6)  NOT NULL,
    closed_at         DATETIME(6)  NULL,
    UNIQUE KEY service_closure_reference (reference),
    UNIQUE KEY service_closure_form (form_key),
    UNIQUE KEY service_closure_open (open_service),
    KEY service_closure_live (state, reference),
    KEY service_closure_provider (provider_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who was told of it, and when.
CREATE TABLE closure_told (
    closure_id BIGINT      NOT NULL,
    whom       VARCHAR(20) NOT NULL,
    told_on    DATE        NOT NULL,
    PRIMARY KEY (closure_id, whom),
    CONSTRAINT closure_told_of FOREIGN KEY (closure_id) REFERENCES service_closure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Each child who lived there, by reference, with a thread of its own.
CREATE TABLE closure_child (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    closure_id   BIGINT      NOT NULL,
    child        VARCHAR(20) NOT NULL,
    authority_id BIGINT      NOT NULL,
    through      BOOLEAN     NOT NULL,
    UNIQUE KEY closure_child_once (closure_id, child),
    CONSTRAINT closure_child_of FOREIGN KEY (closure_id) REFERENCES service_closure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE closure_child_step (
    row_id  BIGINT      NOT NULL,
    step    VARCHAR(20) NOT NULL,
    done_on DATE        NOT NULL,
    done_by BIGINT      NOT NULL,
    sealed  MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (row_id, step),
    CONSTRAINT closure_child_step_of FOREIGN KEY (row_id) REFERENCES closure_child (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Sealed: part is WHY, STANDARDS, PLAN, MEETING, LESSONS or WITHDRAWN; meetings are numbered.
CREATE TABLE closure_words (
    closure_id BIGINT      NOT NULL,
    part       VARCHAR(10) NOT NULL,
    number     INT         NOT NULL,
    said_by    BIGINT      NOT NULL,
    said_at    DATETIME(6) NOT NULL,
    sealed     MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (closure_id, part, number),
    CONSTRAINT closure_words_of FOREIGN KEY (closure_id) REFERENCES service_closure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
