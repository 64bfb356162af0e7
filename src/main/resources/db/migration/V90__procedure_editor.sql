-- Procedures can be drafted, sent and approved in the portal; levels, letters, indicators, standards and notifiable
-- events are rows of a version. Every row says how sure it is and where it comes from.

ALTER TABLE procedure_version DROP CONSTRAINT procedure_version_status;

ALTER TABLE procedure_version
    ADD COLUMN edition BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN drafted_by BIGINT NULL,
    ADD COLUMN drafted_at DATETIME(6) NULL,
    ADD COLUMN sent_by BIGINT NULL,
    ADD COLUMN sent_at DATETIME(6) NULL,
    ADD COLUMN decided_by BIGINT NULL,
    ADD COLUMN decided_at DATETIME(6) NULL,
    ADD COLUMN handed_back VARCHAR(2000) NULL,
    ADD COLUMN reminded BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT procedure_version_state CHECK (status IN ('DRAFT', 'SENT', 'APPROVED', 'SUPERSEDED'));

-- everybody who wrote on a draft; none of them approves it
CREATE TABLE procedure_editor (
    version_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (version_id, account_id),
    CONSTRAINT procedure_editor_version FOREIGN KEY (version_id) REFERENCES procedure_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE procedure_stage (
    version_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    number INT NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    name_cy VARCHAR(120) NOT NULL,
    begins_when_en VARCHAR(1000) NOT NULL,
    begins_when_cy VARCHAR(1000) NOT NULL,
    chair VARCHAR(40) NOT NULL,
    meeting_en VARCHAR(120) NOT NULL,
    meeting_cy VARCHAR(120) NOT NULL,
    agencies VARCHAR(300) NOT NULL,
    convene_length INT NOT NULL,
    convene_unit VARCHAR(40) NOT NULL,
    convene_first_day VARCHAR(20) NULL,
    letter_length INT NOT NULL,
    letter_unit VARCHAR(40) NOT NULL,
    letter_first_day VARCHAR(20) NULL,
    plan_length INT NOT NULL,
    plan_unit VARCHAR(40) NOT NULL,
    plan_first_day VARCHAR(20) NULL,
    review_length INT NOT NULL,
    review_unit VARCHAR(40) NOT NULL,
    review_first_day VARCHAR(20) NULL,
    minimum_days INT NOT NULL,
    placing_told BOOLEAN NOT NULL,
    referrals VARCHAR(30) NOT NULL,
    certainty VARCHAR(20) NOT NULL,
    source_en VARCHAR(500) NOT NULL,
    source_cy VARCHAR(500) NOT NULL,
    PRIMARY KEY (version_id, code),
    CONSTRAINT procedure_stage_version FOREIGN KEY (version_id) REFERENCES procedure_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- subject and body: ICU patterns with the named arguments of the letter's code
CREATE TABLE procedure_letter (
    version_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    position INT NOT NULL,
    subject_en VARCHAR(200) NOT NULL,
    subject_cy VARCHAR(200) NOT NULL,
    body_en VARCHAR(4000) NOT NULL,
    body_cy VARCHAR(4000) NOT NULL,
    certainty VARCHAR(20) NOT NULL,
    source_en VARCHAR(500) NOT NULL,
    source_cy VARCHAR(500) NOT NULL,
    PRIMARY KEY (version_id, code),
    CONSTRAINT procedure_letter_version FOREIGN KEY (version_id) REFERENCES procedure_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- green, amber: the last figure that is still green, still amber, in the direction
CREATE TABLE procedure_kpi (
    version_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    position INT NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    name_cy VARCHAR(120) NOT NULL,
    definition_en VARCHAR(1000) NOT NULL,
    definition_cy VARCHAR(1000) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    direction VARCHAR(20) NOT NULL,
    green DECIMAL(10, 2) NOT NULL,
    amber DECIMAL(10, 2) NOT NULL,
    safety BOOLEAN NOT NULL,
    services VARCHAR(300) NOT NULL,
    certainty VARCHAR(20) NOT NULL,
    source_en VARCHAR(500) NOT NULL,
    source_cy VARCHAR(500) NOT NULL,
    PRIMARY KEY (version_id, code),
    CONSTRAINT procedure_kpi_version FOREIGN KEY (version_id) REFERENCES procedure_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- told: agencies that must be told; pre_score: likelihood times impact that triage begins with
CREATE TABLE procedure_event_type (
    version_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    position INT NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    name_cy VARCHAR(200) NOT NULL,
    told VARCHAR(300) NOT NULL,
    pre_score INT NOT NULL,
    certainty VARCHAR(20) NOT NULL,
    source_en VARCHAR(500) NOT NULL,
    source_cy VARCHAR(500) NOT NULL,
    PRIMARY KEY (version_id, code),
    CONSTRAINT procedure_event_type_version FOREIGN KEY (version_id) REFERENCES procedure_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

INSERT INTO procedure_version
    (id, procedure_code, number, status, valid_from, note_en, note_cy) VALUES
    (8, 'ESCALATION', 1, 'APPROVED', '2025-01-01', 'The client''s own procedure was not available: levels, days, thresholds and letters are the portal''s own defaults or another authority''s, to be settled with the council.', 'Nid oedd gweithdrefn y cleient ar gael: gwerthoedd diofyn y porth ei hun, neu rai awdurdod arall, yw''r lefelau, y dyddiau, y trothwyon a''r llythyrau, i''w cytuno â''r cyngor.'),
    (9, 'MONITORING', 1, 'APPROVED', '2025-01-01', 'The client''s own procedure was not available: levels, days, thresholds and letters are the portal''s own defaults or another authority''s, to be settled with the council.', 'Nid oedd gweithdrefn y cleient ar gael: gwerthoedd diofyn y porth ei hun, neu rai awdurdod arall, yw''r lefelau, y dyddiau, y trothwyon a''r llythyrau, i''w cytuno â''r cyngor.'),
    (10, 'CLOSURE', 1, 'APPROVED', '2025-01-01', 'The client''s own procedure was not available: levels, days, thresholds and letters are the portal''s own defaults or another authority''s, to be settled with the council.', 'Nid oedd gweithdrefn y cleient ar gael: gwerthoedd diofyn y porth ei hun, neu rai awdurdod arall, yw''r lefelau, y dyddiau, y trothwyon a''r llythyrau, i''w cytuno â''r cyngor.'),
    (11, 'PROCEDURE_CHANGE', 1, 'APPROVED', '2025-01-01', 'The client''s own procedure was not available: levels, days, thresholds and letters are the portal''s own defaults or another authority''s, to be settled with the council.', 'Nid oedd gweithdrefn y cleient ar gael: gwerthoedd diofyn y porth ei hun, neu rai awdurdod arall, yw''r lefelau, y dyddiau, y trothwyon a''r llythyrau, i''w cytuno â''r cyngor.');

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy) VALUES
    (8, 'RISK_AMBER_FROM', 2, 'NUMBER', '8', NULL, NULL, 'Likelihood times impact is amber from', 'Mae tebygolrwydd wedi''i luosi ag effaith yn oren o', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'RISK_SECOND_LEVEL_FROM', 3, 'NUMBER', '10', NULL, NULL, 'Of amber, the second level is recommended from', 'O''r oren, argymhellir yr ail lefel o', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'RISK_RED_FROM', 4, 'NUMBER', '15', NULL, NULL, 'Likelihood times impact is red from', 'Mae tebygolrwydd wedi''i luosi ag effaith yn goch o', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'MINUTES_TARGET', 5, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'Minutes of a meeting are sent within', 'Anfonir cofnodion cyfarfod o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'ACTION_REMINDER', 6, 'TIME_LIMIT', '3', 'DAYS', NULL, 'The owner of an action is reminded before its day', 'Atgoffir perchennog gweithred cyn ei diwrnod', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'GOOD_REVIEWS_TO_STEP_DOWN', 7, 'NUMBER', '2', NULL, NULL, 'Good reviews in a row before a level may be left downwards', 'Adolygiadau da yn olynol cyn y caniateir symud i lawr o lefel', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'POOR_REVIEWS_TO_STEP_UP', 8, 'NUMBER', '2', NULL, NULL, 'Reviews without progress before the next level is considered', 'Adolygiadau heb gynnydd cyn ystyried y lefel nesaf', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'SUSPENSION_REPLY', 9, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A provider replies to a notice of suspension within', 'Mae darparwr yn ymateb i hysbysiad atal o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (8, 'SUSPENSION_LETTER', 10, 'TIME_LIMIT', '7', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'The letter with the plan follows a suspension within', 'Mae''r llythyr â''r cynllun yn dilyn ataliad o fewn', 'ANALOGUE', 'Hampshire County Council, suspension flowchart: another authority, adult services', 'Cyngor Sir Hampshire, siart llif atal: awdurdod arall, gwasanaethau oedolion'),
    (8, 'SUSPENSION_APPEAL', 11, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A provider appeals against a suspension within', 'Mae darparwr yn apelio yn erbyn ataliad o fewn', 'ANALOGUE', 'Hampshire County Council, suspension flowchart: another authority, adult services', 'Cyngor Sir Hampshire, siart llif atal: awdurdod arall, gwasanaethau oedolion'),
    (8, 'SUSPENSION_REVIEW', 12, 'TIME_LIMIT', '28', 'DAYS', 'IS_THE_DAY_AFTER', 'A suspension is reviewed every', 'Adolygir ataliad bob', 'ANALOGUE', 'Hampshire County Council, suspension flowchart: another authority, adult services', 'Cyngor Sir Hampshire, siart llif atal: awdurdod arall, gwasanaethau oedolion');

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy) VALUES
    (9, 'RETURN_DUE', 1, 'TIME_LIMIT', '28', 'DAYS', 'IS_THE_DAY_AFTER', 'A return is due after the end of its period within', 'Disgwylir ffurflen ar ôl diwedd ei chyfnod o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'RETURN_WARNING', 2, 'TIME_LIMIT', '7', 'DAYS', NULL, 'A provider is told of a return before its due day', 'Dywedir wrth ddarparwr am ffurflen cyn ei diwrnod olaf', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'RETURN_FIRST_REMINDER', 3, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'First reminder of a missing return, after its due day', 'Nodyn atgoffa cyntaf am ffurflen goll, ar ôl ei diwrnod olaf', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'RETURN_SECOND_REMINDER', 4, 'TIME_LIMIT', '10', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'Second reminder, and red from then on, after its due day', 'Ail nodyn atgoffa, a choch o hynny ymlaen, ar ôl ei diwrnod olaf', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'RETURN_REVIEW', 5, 'TIME_LIMIT', '10', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A return is reviewed within', 'Adolygir ffurflen o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'KPI_SHARE', 6, 'NUMBER', '30', NULL, NULL, 'A provider is red, or amber, from this share of indicators, in percent', 'Mae darparwr yn goch, neu''n oren, o''r gyfran hon o ddangosyddion, mewn canran', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'KPI_RED_CYCLES', 7, 'NUMBER', '2', NULL, NULL, 'The same indicator red this many returns in a row opens a triage', 'Mae''r un dangosydd yn goch mewn hyn o ffurflenni yn olynol yn agor brysbennu', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'KPI_QUARTERS_SHOWN', 8, 'NUMBER', '4', NULL, NULL, 'Returns that a rolling figure covers', 'Ffurflenni y mae ffigur treigl yn eu cwmpasu', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'VISIT_MONTHS_GREEN', 9, 'NUMBER', '12', NULL, NULL, 'A green service is visited every so many months', 'Ymwelir â gwasanaeth gwyrdd bob hyn o fisoedd', 'ANALOGUE', 'Southwark, contract monitoring: yearly', 'Southwark, monitro contractau: bob blwyddyn'),
    (9, 'VISIT_MONTHS_AMBER', 10, 'NUMBER', '6', NULL, NULL, 'An amber service is visited every so many months', 'Ymwelir â gwasanaeth oren bob hyn o fisoedd', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'VISIT_AFTER_AMBER', 11, 'TIME_LIMIT', '56', 'DAYS', 'IS_THE_DAY_AFTER', 'A service that turned amber is visited within', 'Ymwelir â gwasanaeth a drodd yn oren o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'VISIT_RED', 12, 'TIME_LIMIT', '28', 'DAYS', 'IS_THE_DAY_AFTER', 'A red service is visited every', 'Ymwelir â gwasanaeth coch bob', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'VISIT_MONTHS_NEW', 13, 'NUMBER', '3', NULL, NULL, 'A new provider is visited after its first child within so many months', 'Ymwelir â darparwr newydd ar ôl ei blentyn cyntaf o fewn hyn o fisoedd', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'VISIT_REPORT', 14, 'TIME_LIMIT', '10', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'The report of a visit is written within', 'Ysgrifennir adroddiad ymweliad o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'UNANNOUNCED_SHARE', 15, 'NUMBER', '25', NULL, NULL, 'Visits that are unannounced, at least, in percent', 'Ymweliadau dirybudd, o leiaf, mewn canran', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'RI_VISIT_MONTHS', 16, 'NUMBER', '3', NULL, NULL, 'The responsible individual visits each place at least every so many months', 'Mae''r unigolyn cyfrifol yn ymweld â phob man o leiaf bob hyn o fisoedd', 'CONFIRMED', 'Regulated Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017 reg. 73', 'Rheoliadau Gwasanaethau Rheoleiddiedig (Darparwyr Gwasanaethau ac Unigolion Cyfrifol) (Cymru) 2017 rheol. 73'),
    (9, 'CARE_REVIEW_MONTHS', 17, 'NUMBER', '6', NULL, NULL, 'The quality of care is reviewed at least every so many months', 'Adolygir ansawdd y gofal o leiaf bob hyn o fisoedd', 'CONFIRMED', 'Regulated Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017 reg. 80', 'Rheoliadau Gwasanaethau Rheoleiddiedig (Darparwyr Gwasanaethau ac Unigolion Cyfrifol) (Cymru) 2017 rheol. 80'),
    (9, 'EVENT_LATE', 18, 'TIME_LIMIT', '24', 'HOURS', NULL, 'A provider''s notification is marked late after', 'Nodir bod hysbysiad darparwr yn hwyr ar ôl', 'OWN_DEFAULT', 'Our own default: the regulations say without delay and name no hours', 'Ein gwerth diofyn ni: dywed y rheoliadau yn ddi-oed heb enwi oriau'),
    (9, 'EVENT_ACKNOWLEDGED', 19, 'TIME_LIMIT', '1', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A notification is acknowledged within', 'Cydnabyddir hysbysiad o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'RATING_REVIEW_REQUEST', 20, 'TIME_LIMIT', '10', 'WORKING_DAYS_ENGLAND_AND_WALES', 'COUNTS', 'A provider may ask the regulator to review a rating within', 'Caiff darparwr ofyn i''r rheoleiddiwr adolygu gradd o fewn', 'CONFIRMED', 'Regulated Services (Inspection Ratings) (Wales) Regulations 2025', 'Rheoliadau Gwasanaethau Rheoleiddiedig (Graddau Arolygu) (Cymru) 2025'),
    (9, 'RATING_APPEAL', 21, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'COUNTS', 'A provider may appeal after that review within', 'Caiff darparwr apelio ar ôl yr adolygiad hwnnw o fewn', 'CONFIRMED', 'Regulated Services (Inspection Ratings) (Wales) Regulations 2025', 'Rheoliadau Gwasanaethau Rheoleiddiedig (Graddau Arolygu) (Cymru) 2025'),
    (9, 'RATING_FALL_SCORE', 22, 'NUMBER', '8', NULL, NULL, 'Triage score when a theme''s rating falls', 'Sgôr brysbennu pan fydd gradd thema yn gostwng', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (9, 'RATING_LOWEST_SCORE', 23, 'NUMBER', '15', NULL, NULL, 'Triage score when a theme falls to the lowest grade', 'Sgôr brysbennu pan fydd thema yn gostwng i''r radd isaf', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni');

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy) VALUES
    (10, 'CLOSURE_GROUP', 1, 'TIME_LIMIT', '2', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A planned closure: the support group meets within', 'Cau wedi''i gynllunio: mae''r grŵp cymorth yn cwrdd o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (10, 'CLOSURE_PLAN', 2, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A planned closure: the plan is ready within', 'Cau wedi''i gynllunio: mae''r cynllun yn barod o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (10, 'CLOSURE_MEETING', 3, 'TIME_LIMIT', '7', 'DAYS', 'IS_THE_DAY_AFTER', 'A planned closure: the group meets every', 'Cau wedi''i gynllunio: mae''r grŵp yn cwrdd bob', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (10, 'EMERGENCY_GROUP', 4, 'TIME_LIMIT', '1', 'DAYS', 'COUNTS', 'An emergency closure: the group meets on', 'Cau brys: mae''r grŵp yn cwrdd ar', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (10, 'EMERGENCY_MEETING', 5, 'TIME_LIMIT', '1', 'DAYS', 'IS_THE_DAY_AFTER', 'An emergency closure: the group meets every', 'Cau brys: mae''r grŵp yn cwrdd bob', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (10, 'PLANNED_CLOSURE_MONTHS', 6, 'NUMBER', '3', NULL, NULL, 'A closure counts as planned with more warning than, in months', 'Mae cau yn cyfrif fel un wedi''i gynllunio â mwy o rybudd na, mewn misoedd', 'ANALOGUE', 'SCIE guide on care home closures: England, adults', 'Canllaw SCIE ar gau cartrefi gofal: Lloegr, oedolion'),
    (10, 'INSOLVENCY_INTENTIONS', 7, 'TIME_LIMIT', '28', 'DAYS', 'IS_THE_DAY_AFTER', 'An appointed person tells the regulator what is intended within', 'Mae person penodedig yn dweud wrth y rheoleiddiwr beth a fwriedir o fewn', 'CONFIRMED', 'Regulated Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017 reg. 87', 'Rheoliadau Gwasanaethau Rheoleiddiedig (Darparwyr Gwasanaethau ac Unigolion Cyfrifol) (Cymru) 2017 rheol. 87'),
    (10, 'PLACEMENT_END_NOTICE', 8, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'Where notice could not be given before a child moved, it is given within', 'Lle na ellid rhoi hysbysiad cyn i blentyn symud, fe''i rhoddir o fewn', 'CONFIRMED', 'Care Planning, Placement and Case Review (Wales) Regulations 2015 reg. 15', 'Rheoliadau Cynllunio Gofal, Lleoli ac Adolygu Achosion (Cymru) 2015 rheol. 15'),
    (10, 'CHILD_RECORDS_YEARS', 9, 'NUMBER', '15', NULL, NULL, 'A child''s records that do not go to the placing authority are kept for, in years', 'Cedwir cofnodion plentyn nad ydynt yn mynd i''r awdurdod lleoli am, mewn blynyddoedd', 'CONFIRMED', 'Regulated Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017 reg. 59', 'Rheoliadau Gwasanaethau Rheoleiddiedig (Darparwyr Gwasanaethau ac Unigolion Cyfrifol) (Cymru) 2017 rheol. 59');

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy) VALUES
    (11, 'PROCEDURE_APPROVAL_TARGET', 1, 'TIME_LIMIT', '5', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A new version of a procedure is approved or handed back within', 'Caiff fersiwn newydd o weithdrefn ei chymeradwyo neu ei rhoi yn ôl o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (11, 'PROCEDURE_APPROVAL_REMINDER', 2, 'TIME_LIMIT', '3', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'Those who may approve are reminded after', 'Atgoffir y rhai a gaiff gymeradwyo ar ôl', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni');

INSERT INTO procedure_stage
    (version_id, code, number, name_en, name_cy, begins_when_en, begins_when_cy, chair, meeting_en, meeting_cy, agencies, convene_length, convene_unit, convene_first_day, letter_length, letter_unit, letter_first_day, plan_length, plan_unit, plan_first_day, review_length, review_unit, review_first_day, minimum_days, placing_told, referrals, certainty, source_en, source_cy) VALUES
    (8, 'L1', 1, 'Enhanced monitoring', 'Monitro manylach', 'An amber score, one area below standard, or the same indicator red twice in a row', 'Sgôr oren, un maes islaw''r safon, neu''r un dangosydd yn goch ddwywaith yn olynol', 'COMMISSIONING_MANAGER', 'Monitoring review', 'Adolygiad monitro', '', 10, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 5, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 10, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 28, 'DAYS', 'IS_THE_DAY_AFTER', 28, FALSE, 'OPEN', 'OWN_DEFAULT', 'Name, days and chair are the portal''s own defaults; the client''s procedure was not available', 'Gwerthoedd diofyn y porth ei hun yw''r enw, y dyddiau a''r cadeirydd; nid oedd gweithdrefn y cleient ar gael'),
    (8, 'L2', 2, 'Provider performance', 'Perfformiad y darparwr', 'Repeated or several issues, level 1 without progress, or a priority action of the regulator', 'Materion mynych neu niferus, lefel 1 heb gynnydd, neu gam blaenoriaeth gan y rheoleiddiwr', 'COMMISSIONING_MANAGER', 'Provider performance meeting', 'Cyfarfod perfformiad y darparwr', 'PLACING_AUTHORITY,HEALTH_BOARD', 10, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 5, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 10, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 28, 'DAYS', 'IS_THE_DAY_AFTER', 28, TRUE, 'CASE_BY_CASE', 'OWN_DEFAULT', 'Name, days and chair are the portal''s own defaults; the client''s procedure was not available; review in week 4 as in Hampshire', 'Gwerthoedd diofyn y porth ei hun yw''r enw, y dyddiau a''r cadeirydd; nid oedd gweithdrefn y cleient ar gael; adolygiad yn wythnos 4 fel yn Hampshire'),
    (8, 'L3', 3, 'Escalating concerns', 'Pryderon cynyddol', 'A serious or widespread risk, the outcome of a safeguarding strategy meeting, enforcement by the regulator, or doubt that the provider can go on', 'Risg ddifrifol neu eang, canlyniad cyfarfod strategaeth diogelu, gorfodi gan y rheoleiddiwr, neu amheuaeth a all y darparwr barhau', 'HEAD_OF_SERVICE', 'Multi-agency panel', 'Panel amlasiantaeth', 'HOST_AUTHORITY,PLACING_AUTHORITY,HEALTH_BOARD,POLICE,REGULATOR,SAFEGUARDING_BOARD', 5, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 7, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 10, 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 14, 'DAYS', 'IS_THE_DAY_AFTER', 28, TRUE, 'SUSPENDED', 'OWN_DEFAULT', 'Name, days and chair are the portal''s own defaults; the client''s procedure was not available; that a director decides as in South Tyneside, letter in 7 working days as in Hampshire', 'Gwerthoedd diofyn y porth ei hun yw''r enw, y dyddiau a''r cadeirydd; nid oedd gweithdrefn y cleient ar gael; bod cyfarwyddwr yn penderfynu fel yn South Tyneside, llythyr mewn 7 diwrnod gwaith fel yn Hampshire');

INSERT INTO procedure_letter
    (version_id, code, position, subject_en, subject_cy, body_en, body_cy, certainty, source_en, source_cy) VALUES
    (8, 'LEVEL_LETTER', 1, '{service}: {level}', '{service}: {level}', 'We have decided that {service} is now at the level "{level}".

Why: {reasons}

Please send us your action plan by {planDue, date, long}. We will meet on {meeting, date, long}.

If anything here is wrong, or you need help, please tell {contact}. You may write and speak to us in Welsh or English.', 'Rydym wedi penderfynu bod {service} bellach ar y lefel "{level}".

Pam: {reasons}

Anfonwch eich cynllun gweithredu atom erbyn {planDue, date, long}. Byddwn yn cwrdd ar {meeting, date, long}.

Os oes unrhyw beth yma yn anghywir, neu os oes angen cymorth arnoch, rhowch wybod i {contact}. Cewch ysgrifennu a siarad â ni yn Gymraeg neu yn Saesneg.', 'OWN_DEFAULT', 'Wording of the portal''s own, to be settled with the council', 'Geiriad y porth ei hun, i''w gytuno â''r cyngor'),
    (8, 'SUSPENSION_NOTICE', 2, '{service}: we are considering a suspension', '{service}: rydym yn ystyried ataliad', 'We are considering whether to stop referring new children to {service}.

Why: {reasons}

Nothing is decided yet. Please tell us what you think by {replyBy, date, long}. We decide after that day.

Your contact is {contact}. You may reply in Welsh or English.', 'Rydym yn ystyried a ddylem roi''r gorau i gyfeirio plant newydd at {service}.

Pam: {reasons}

Nid oes dim wedi''i benderfynu eto. Dywedwch wrthym beth yw eich barn erbyn {replyBy, date, long}. Byddwn yn penderfynu ar ôl y diwrnod hwnnw.

Eich cyswllt yw {contact}. Cewch ateb yn Gymraeg neu yn Saesneg.', 'OWN_DEFAULT', 'Wording of the portal''s own, to be settled with the council', 'Geiriad y porth ei hun, i''w gytuno â''r cyngor'),
    (8, 'SUSPENSION_DECISION', 3, '{service}: no new referrals', '{service}: dim atgyfeiriadau newydd', 'From {from, date, long} we do not refer new children to {service}. Children who live there stay.

Why: {reasons}

You can appeal in writing by {appealBy, date, long}. Whoever decides on an appeal did not decide on the suspension. We review the suspension on {reviewOn, date, long}.

Your contact is {contact}.', 'O {from, date, long} ymlaen nid ydym yn cyfeirio plant newydd at {service}. Mae plant sy''n byw yno yn aros.

Pam: {reasons}

Cewch apelio yn ysgrifenedig erbyn {appealBy, date, long}. Nid yw pwy bynnag sy''n penderfynu ar apêl wedi penderfynu ar yr ataliad. Byddwn yn adolygu''r ataliad ar {reviewOn, date, long}.

Eich cyswllt yw {contact}.', 'OWN_DEFAULT', 'Wording of the portal''s own, to be settled with the council', 'Geiriad y porth ei hun, i''w gytuno â''r cyngor'),
    (8, 'SUSPENSION_LIFTED', 4, '{service}: referrals begin again', '{service}: atgyfeiriadau yn ailddechrau', 'From {from, date, long} we refer children to {service} again.

Why: {reasons}

Your contact is {contact}.', 'O {from, date, long} ymlaen rydym yn cyfeirio plant at {service} eto.

Pam: {reasons}

Eich cyswllt yw {contact}.', 'OWN_DEFAULT', 'Wording of the portal''s own, to be settled with the council', 'Geiriad y porth ei hun, i''w gytuno â''r cyngor'),
    (8, 'STEP_DOWN_LETTER', 5, '{service}: now at {level}', '{service}: bellach ar {level}', '{service} has moved down to the level "{level}".

Why: {reasons}

Thank you for the work behind this. Your contact is {contact}.', 'Mae {service} wedi symud i lawr i''r lefel "{level}".

Pam: {reasons}

Diolch am y gwaith y tu ôl i hyn. Eich cyswllt yw {contact}.', 'OWN_DEFAULT', 'Wording of the portal''s own, to be settled with the council', 'Geiriad y porth ei hun, i''w gytuno â''r cyngor'),
    (10, 'CLOSURE_NOTICE', 1, '{service} is to close', 'Bydd {service} yn cau', 'To {authority}:

{provider} is to close {service} on {closesOn, date, long}.

Why: {reasons}

You have placed a child there. Please join the first meeting on {meeting, date, long}, and tell {contact} who will act for your authority. Details about a child are never sent in this letter.', 'At {authority}:

Bydd {provider} yn cau {service} ar {closesOn, date, long}.

Pam: {reasons}

Rydych wedi lleoli plentyn yno. Ymunwch â''r cyfarfod cyntaf ar {meeting, date, long}, a dywedwch wrth {contact} pwy fydd yn gweithredu dros eich awdurdod. Ni anfonir manylion am blentyn byth yn y llythyr hwn.', 'OWN_DEFAULT', 'Wording of the portal''s own, to be settled with the council', 'Geiriad y porth ei hun, i''w gytuno â''r cyngor');

INSERT INTO procedure_kpi
    (version_id, code, position, name_en, name_cy, definition_en, definition_cy, unit, direction, green, amber, safety, services, certainty, source_en, source_cy) VALUES
    (9, 'K1', 1, 'Plans fulfilled', 'Cynlluniau a gyflawnwyd', 'Individual placement agreements that ended with their outcomes and duration fulfilled, of all that ended', 'Cytundebau lleoliad unigol a ddaeth i ben â''u canlyniadau a''u hyd wedi''u cyflawni, o bob un a ddaeth i ben', 'PERCENT', 'HIGHER_IS_BETTER', 80, 60, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K2', 2, 'Unplanned endings by the provider', 'Diweddiadau heb eu cynllunio gan y darparwr', 'Stays that the provider ended without a plan, of all children', 'Arosiadau a derfynodd y darparwr heb gynllun, o''r holl blant', 'PERCENT', 'LOWER_IS_BETTER', 5, 15, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K3', 3, 'Unplanned endings by the council', 'Diweddiadau heb eu cynllunio gan y cyngor', 'Stays that a placing authority ended without a plan, of all children', 'Arosiadau a derfynodd awdurdod lleoli heb gynllun, o''r holl blant', 'PERCENT', 'LOWER_IS_BETTER', 5, 15, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K4', 4, 'Staff turnover', 'Trosiant staff', 'Staff who left in twelve months, of all staff', 'Staff a adawodd mewn deuddeg mis, o''r holl staff', 'PERCENT', 'LOWER_IS_BETTER', 20, 35, FALSE, 'CHILDRENS_HOME,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K5', 5, 'Full education', 'Addysg lawn', 'Children of school age who get at least 25 hours of education a week', 'Plant oed ysgol sy''n cael o leiaf 25 awr o addysg yr wythnos', 'PERCENT', 'HIGHER_IS_BETTER', 90, 75, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K6', 6, 'Better attendance', 'Gwell presenoldeb', 'Children whose school attendance improved', 'Plant y gwellodd eu presenoldeb yn yr ysgol', 'PERCENT', 'HIGHER_IS_BETTER', 80, 60, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K7', 7, 'Long absence from school', 'Absenoldeb hir o''r ysgol', 'Children there for twelve months or more who missed more than 25 school days', 'Plant sydd yno ers deuddeg mis neu fwy a gollodd fwy na 25 diwrnod ysgol', 'PERCENT', 'LOWER_IS_BETTER', 5, 15, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K8', 8, 'Physical activity', 'Gweithgarwch corfforol', 'Children who are active three times a week', 'Plant sy''n egnïol deirgwaith yr wythnos', 'PERCENT', 'HIGHER_IS_BETTER', 80, 60, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K9', 9, 'Health checks', 'Archwiliadau iechyd', 'Children whose health checks are up to date', 'Plant y mae eu harchwiliadau iechyd yn gyfredol', 'PERCENT', 'HIGHER_IS_BETTER', 95, 85, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'ANALOGUE', 'National contract for fostering and residential care, England; the bounds are our own default', 'Contract cenedlaethol ar gyfer maethu a gofal preswyl, Lloegr; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K10', 10, 'Missing episodes', 'Cyfnodau ar goll', 'Episodes of a child missing, for each child in the period', 'Cyfnodau pan oedd plentyn ar goll, fesul plentyn yn y cyfnod', 'RATE', 'LOWER_IS_BETTER', 0.5, 1, TRUE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'GENERAL_KNOWLEDGE', 'Commonly asked for; the bounds are our own default', 'Gofynnir amdano yn gyffredin; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K11', 11, 'Restraints', 'Ataliadau corfforol', 'Physical interventions for each child and month', 'Ymyriadau corfforol fesul plentyn a mis', 'RATE', 'LOWER_IS_BETTER', 0.5, 1.5, TRUE, 'CHILDRENS_HOME,SECURE_ACCOMMODATION', 'GENERAL_KNOWLEDGE', 'Commonly asked for; the bounds are our own default', 'Gofynnir amdano yn gyffredin; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K12', 12, 'Time to answer a complaint', 'Amser i ateb cwyn', 'Working days until a complaint is answered, on average', 'Diwrnodau gwaith nes ateb cwyn, ar gyfartaledd', 'DAYS', 'LOWER_IS_BETTER', 10, 20, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'GENERAL_KNOWLEDGE', 'Commonly asked for; the bounds are our own default', 'Gofynnir amdano yn gyffredin; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K13', 13, 'Agency shifts', 'Shifftiau asiantaeth', 'Shifts worked by agency staff, of all shifts', 'Shifftiau a weithiwyd gan staff asiantaeth, o''r holl shifftiau', 'PERCENT', 'LOWER_IS_BETTER', 10, 25, FALSE, 'CHILDRENS_HOME,SECURE_ACCOMMODATION', 'GENERAL_KNOWLEDGE', 'Commonly asked for; the bounds are our own default', 'Gofynnir amdano yn gyffredin; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K14', 14, 'Supervision', 'Goruchwyliaeth', 'Staff whose supervision is up to date', 'Staff y mae eu goruchwyliaeth yn gyfredol', 'PERCENT', 'HIGHER_IS_BETTER', 95, 80, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'GENERAL_KNOWLEDGE', 'Commonly asked for; the bounds are our own default', 'Gofynnir amdano yn gyffredin; ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K15', 15, 'Visits of the responsible individual', 'Ymweliadau''r unigolyn cyfrifol', 'Visits made within three months of the one before, of those that were due', 'Ymweliadau a wnaed o fewn tri mis i''r un blaenorol, o''r rhai yr oedd eu hangen', 'PERCENT', 'HIGHER_IS_BETTER', 100, 75, TRUE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'GENERAL_KNOWLEDGE', 'Commonly asked for; the three months are reg. 73 of the 2017 regulations, the bounds our own default', 'Gofynnir amdano yn gyffredin; rheol. 73 o reoliadau 2017 yw''r tri mis, ein gwerth diofyn ni yw''r ffiniau'),
    (9, 'K16', 16, 'The active offer of Welsh', 'Y cynnig rhagweithiol', 'Children who were offered care in Welsh without having to ask', 'Plant y cynigiwyd gofal iddynt yn Gymraeg heb orfod gofyn', 'PERCENT', 'HIGHER_IS_BETTER', 100, 90, FALSE, 'CHILDRENS_HOME,FOSTERING,SECURE_ACCOMMODATION', 'GENERAL_KNOWLEDGE', 'Commonly asked for; the bounds are our own default', 'Gofynnir amdano yn gyffredin; ein gwerth diofyn ni yw''r ffiniau');

INSERT INTO procedure_event_type
    (version_id, code, position, name_en, name_cy, told, pre_score, certainty, source_en, source_cy) VALUES
    (9, 'ABUSE_ALLEGATION', 1, 'Abuse, or an allegation of it, that involves the provider or staff', 'Camdriniaeth, neu honiad ohoni, sy''n ymwneud â''r darparwr neu staff', 'PLACING_AUTHORITY,REGULATOR', 20, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'SERIOUS_INJURY', 2, 'A serious accident or injury', 'Damwain neu anaf difrifol', 'PLACING_AUTHORITY,REGULATOR', 12, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'PRESSURE_DAMAGE', 3, 'Pressure damage of category 3 or 4, or unstageable', 'Niwed pwysau categori 3 neu 4, neu na ellir ei gategoreiddio', 'PLACING_AUTHORITY,REGULATOR', 12, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'INFECTIOUS_DISEASE', 4, 'An outbreak of infectious disease', 'Achosion o glefyd heintus', 'PLACING_AUTHORITY,HEALTH_BOARD,REGULATOR', 9, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'POLICE_INCIDENT', 5, 'An incident reported to the police', 'Digwyddiad a adroddwyd i''r heddlu', 'PLACING_AUTHORITY,REGULATOR', 9, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'DEATH', 6, 'The death of a child', 'Marwolaeth plentyn', 'PLACING_AUTHORITY,HOST_AUTHORITY,HEALTH_BOARD,REGULATOR', 25, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'DBS_REFERRAL', 7, 'A referral to the Disclosure and Barring Service', 'Atgyfeiriad i''r Gwasanaeth Datgelu a Gwahardd', 'PLACING_AUTHORITY,REGULATOR', 12, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'SERIOUS_OFFENCE', 8, 'A serious offence that a child is said to have committed', 'Trosedd ddifrifol yr honnir i blentyn ei chyflawni', 'PLACING_AUTHORITY,REGULATOR', 9, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'MISSING', 9, 'A child is missing, or absent without explanation', 'Plentyn ar goll, neu''n absennol heb eglurhad', 'PLACING_AUTHORITY,HOST_AUTHORITY,REGULATOR', 12, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'ENQUIRY_STARTED', 10, 'A child protection enquiry begins', 'Ymholiad amddiffyn plant yn dechrau', 'PLACING_AUTHORITY,REGULATOR', 15, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'ENQUIRY_OUTCOME', 11, 'The outcome of a child protection enquiry', 'Canlyniad ymholiad amddiffyn plant', 'PLACING_AUTHORITY,REGULATOR', 9, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr'),
    (9, 'EXPLOITATION', 12, 'Sexual or criminal exploitation of a child, suspected too', 'Camfanteisio rhywiol neu droseddol ar blentyn, wedi''i amau hefyd', 'PLACING_AUTHORITY,HOST_AUTHORITY,POLICE,REGULATOR', 20, 'CONFIRMED', '2017 regulations, Sch. 3 Pt 3: the event and who is told; the score is our own default', 'Rheoliadau 2017, Atod. 3 Rhan 3: y digwyddiad a phwy a hysbysir; ein gwerth diofyn ni yw''r sgôr');
