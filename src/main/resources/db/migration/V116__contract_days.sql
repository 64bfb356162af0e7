-- How far somebody was told of a milestone (1: it is near, 2: it is late), and of which price review.
ALTER TABLE contract_milestone ADD COLUMN told INT NOT NULL DEFAULT 0;
CREATE INDEX contract_milestone_untold ON contract_milestone (told, due_on);
ALTER TABLE contract_life ADD COLUMN price_review_told DATE NULL;
CREATE INDEX contract_life_price_review ON contract_life (price_review_on);

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy)
SELECT id, 'CONTRACT_DAY_AHEAD', 21, 'TIME_LIMIT', '28', 'DAYS', NULL,
    'Milestones and price reviews are told of, before their day',
    'Rhoddir gwybod am gerrig milltir ac adolygiadau pris cyn eu diwrnod',
    'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'
FROM procedure_version WHERE procedure_code = 'CONTRACT';
