-- What is to be done next about the visits of a monitored contract, as its case was told last.

CREATE TABLE visit_schedule (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version   BIGINT      NOT NULL,
    contract  VARCHAR(20) NOT NULL,
    step      VARCHAR(10) NOT NULL,
    step_day  DATE        NOT NULL,
    visit     VARCHAR(20) NULL,
    late_told BOOLEAN     NOT NULL,
    UNIQUE KEY visit_schedule_contract (contract)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy)
SELECT id, 'VISIT_PLANNING', 24, 'TIME_LIMIT', '28', 'DAYS', NULL,
    'A visit is asked for, before the day by which it should be',
    'Gofynnir am ymweliad cyn y diwrnod y dylid ei gynnal erbyn hynny',
    'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'
FROM procedure_version WHERE procedure_code = 'MONITORING';
