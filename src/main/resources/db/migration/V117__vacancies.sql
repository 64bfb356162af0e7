-- When a provider was asked last how many places are free.
ALTER TABLE provider_service ADD COLUMN vacancies_asked DATE NULL;
CREATE INDEX provider_service_stale ON provider_service (vacancies_as_of, provider_id);

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy)
SELECT id, 'VACANCIES_GOOD_FOR', 20, 'TIME_LIMIT', '14', 'DAYS', NULL,
    'A number of free places is relied on for',
    'Dibynnir ar nifer y lleoedd gwag am',
    'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'
FROM procedure_version WHERE procedure_code = 'PROVIDER_REGISTRATION';
