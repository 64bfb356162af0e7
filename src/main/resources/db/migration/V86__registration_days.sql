-- How long a registration may stay unfinished was in the code; the days are the same.
INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day,
     label_en, label_cy, certainty, source_en, source_cy) VALUES
    (1, 'REGISTRATION_TARGET', 4, 'TIME_LIMIT', '28', 'DAYS', 'IS_THE_DAY_AFTER',
     'A registration that was begun shows as late after', 'Mae cofrestriad a ddechreuwyd yn ymddangos yn hwyr ar ôl',
     'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (1, 'REGISTRATION_REMINDER', 5, 'TIME_LIMIT', '14', 'DAYS', 'IS_THE_DAY_AFTER',
     'A provider is reminded of an unfinished registration after', 'Atgoffir darparwr o gofrestriad anorffenedig ar ôl',
     'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni');
