-- Cases of escalating concerns with their levels, letters and steps, and decisions about new referrals.

-- level: number of a stage of the pinned procedure. open_subject: one open case per provider or service.
-- told_at: when the provider had its first letter; before that it knows of no case.
CREATE TABLE escalation_case (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT       NOT NULL,
    reference         VARCHAR(20)  NULL,
    provider_id       BIGINT       NOT NULL,
    provider          VARCHAR(200) NOT NULL,
    service_id        BIGINT       NULL,
    service           VARCHAR(200) NULL,
    procedure_version BIGINT       NOT NULL,
    state             VARCHAR(10)  NOT NULL,
    level             INT          NOT NULL,
    level_since       DATETIME(6)  NOT NULL,
    opened_at         DATETIME(6)  NOT NULL,
    asked_at          DATETIME(6)  NOT NULL,
    due_at            DATETIME(6)  NOT NULL,
    reviewed          BOOLEAN      NOT NULL,
    reminded          BOOLEAN      NOT NULL,
    late              BOOLEAN      NOT NULL,
    enquiry_since     DATE         NULL,
    enquiry_ended     DATE         NULL,
    regulator_since   DATE         NULL,
    regulator_ended   DATE         NULL,
    told_at           DATETIME(6)  NULL,
    closed_at         DATETIME(6)  NULL,
    open_subject      VARCHAR(50) GENERATED ALWAYS AS
        (CASE WHEN state = 'OPEN' THEN CONCAT(provider_id, '/', COALESCE(service_id, 0)) END) STORED,
    UNIQUE KEY escalation_case_reference (reference),
    UNIQUE KEY escalation_case_open (open_subject),
    KEY escalation_case_live (state, reference),
    KEY escalation_case_of_provider (provider_id, id),
    KEY escalation_case_by_level (state, level, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE escalation_concern (
    case_id     BIGINT      NOT NULL,
    concern     VARCHAR(20) NOT NULL,
    attached_at DATETIME(6) NOT NULL,
    PRIMARY KEY (case_id, concern),
    UNIQUE KEY escalation_concern_once (concern),
    CONSTRAINT escalation_concern_case FOREIGN KEY (case_id) REFERENCES escalation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What happened to a case; added to, never changed. about: the concern, letter or decision of the step.
-- done_by 0: nobody in person. words: sealed.
CREATE TABLE escalation_step (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    kind       VARCHAR(30) NOT NULL,
    from_level INT         NOT NULL,
    to_level   INT         NOT NULL,
    overrode   BOOLEAN     NOT NULL,
    about      VARCHAR(40) NULL,
    done_by    BIGINT      NOT NULL,
    done_at    DATETIME(6) NOT NULL,
    words      MEDIUMBLOB  NULL,
    KEY escalation_step_of (case_id, id),
    CONSTRAINT escalation_step_case FOREIGN KEY (case_id) REFERENCES escalation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Letters as they were sent, in both languages, sealed; hash: SHA-256 of what was sealed.
CREATE TABLE escalation_letter (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_id  BIGINT      NOT NULL,
    decision VARCHAR(20) NULL,
    code     VARCHAR(40) NOT NULL,
    level    INT         NOT NULL,
    sealed   MEDIUMBLOB  NOT NULL,
    hash     CHAR(64)    NOT NULL,
    sent_by  BIGINT      NOT NULL,
    sent_at  DATETIME(6) NOT NULL,
    KEY escalation_letter_of (case_id, id),
    CONSTRAINT escalation_letter_case FOREIGN KEY (case_id) REFERENCES escalation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- open_case: one decision at a time per case that is not over.
CREATE TABLE referral_decision (
    id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT      NOT NULL,
    reference         VARCHAR(20) NULL,
    case_id           BIGINT      NOT NULL,
    provider_id       BIGINT      NOT NULL,
    service_id        BIGINT      NULL,
    procedure_version BIGINT      NOT NULL,
    status            VARCHAR(30) NOT NULL,
    step              VARCHAR(20) NOT NULL,
    immediate         BOOLEAN     NOT NULL,
    proposed_by       BIGINT      NOT NULL,
    proposed_at       DATETIME(6) NOT NULL,
    reply_by          DATETIME(6) NULL,
    replied_at        DATETIME(6) NULL,
    decided_by        BIGINT      NULL,
    decided_at        DATETIME(6) NULL,
    appeal_by         DATETIME(6) NULL,
    appealed_at       DATETIME(6) NULL,
    appeal_decided_by BIGINT      NULL,
    appeal_decided_at DATETIME(6) NULL,
    review_on         DATE        NULL,
    review_due        BOOLEAN     NOT NULL,
    ended_at          DATETIME(6) NULL,
    open_case         BIGINT GENERATED ALWAYS AS
        (CASE WHEN step IN ('NOTICE', 'TO_DECIDE', 'IN_FORCE') THEN case_id END) STORED,
    UNIQUE KEY referral_decision_reference (reference),
    UNIQUE KEY referral_decision_open (open_case),
    KEY referral_decision_live (step, reference),
    KEY referral_decision_of (case_id, id),
    CONSTRAINT referral_decision_case FOREIGN KEY (case_id) REFERENCES escalation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was written at each step of a decision, sealed.
CREATE TABLE referral_words (
    decision_id BIGINT      NOT NULL,
    part        VARCHAR(20) NOT NULL,
    sealed      MEDIUMBLOB  NOT NULL,
    written_by  BIGINT      NOT NULL,
    written_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (decision_id, part),
    CONSTRAINT referral_words_decision FOREIGN KEY (decision_id) REFERENCES referral_decision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Letters for referrals case by case, in every version of the procedure.
INSERT INTO procedure_letter
    (version_id, code, position, subject_en, subject_cy, body_en, body_cy, certainty, source_en, source_cy)
SELECT id, 'CASE_BY_CASE_NOTICE', 6,
    '{service}: we are considering to look at each referral',
    '{service}: rydym yn ystyried edrych ar bob atgyfeiriad',
    'We are considering whether to refer new children to {service} only after a look at each one.

Why: {reasons}

Nothing is decided yet. Please tell us what you think by {replyBy, date, long}. We decide after that day.

Your contact is {contact}. You may reply in Welsh or English.',
    'Rydym yn ystyried a ddylem gyfeirio plant newydd at {service} dim ond ar ôl edrych ar bob achos.

Pam: {reasons}

Nid oes dim wedi''i benderfynu eto. Dywedwch wrthym beth yw eich barn erbyn {replyBy, date, long}. Byddwn yn penderfynu ar ôl y diwrnod hwnnw.

Eich cyswllt yw {contact}. Cewch ateb yn Gymraeg neu yn Saesneg.',
    'OWN_DEFAULT',
    'Wording of the portal''s own, to be settled with the council',
    'Geiriad y porth ei hun, i''w gytuno â''r cyngor'
FROM procedure_version WHERE procedure_code = 'ESCALATION';

INSERT INTO procedure_letter
    (version_id, code, position, subject_en, subject_cy, body_en, body_cy, certainty, source_en, source_cy)
SELECT id, 'CASE_BY_CASE_DECISION', 7,
    '{service}: new referrals case by case',
    '{service}: atgyfeiriadau newydd fesul achos',
    'From {from, date, long} we refer a new child to {service} only after a look at each one. Children who live there stay.

Why: {reasons}

You can appeal in writing by {appealBy, date, long}. Whoever decides on an appeal did not take this decision. We review it on {reviewOn, date, long}.

Your contact is {contact}.',
    'O {from, date, long} ymlaen dim ond ar ôl edrych ar bob achos yr ydym yn cyfeirio plentyn newydd at {service}. Mae plant sy''n byw yno yn aros.

Pam: {reasons}

Cewch apelio yn ysgrifenedig erbyn {appealBy, date, long}. Nid yw pwy bynnag sy''n penderfynu ar apêl wedi gwneud y penderfyniad hwn. Byddwn yn ei adolygu ar {reviewOn, date, long}.

Eich cyswllt yw {contact}.',
    'OWN_DEFAULT',
    'Wording of the portal''s own, to be settled with the council',
    'Geiriad y porth ei hun, i''w gytuno â''r cyngor'
FROM procedure_version WHERE procedure_code = 'ESCALATION';
