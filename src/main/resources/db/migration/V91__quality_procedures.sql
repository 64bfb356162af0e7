-- Quality assessment: standards with weights, questions, days and the letter; a starter set of the portal's own.

CREATE TABLE procedure_standard (
    version_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    position INT NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    name_cy VARCHAR(120) NOT NULL,
    weight INT NOT NULL,
    certainty VARCHAR(20) NOT NULL,
    source_en VARCHAR(500) NOT NULL,
    source_cy VARCHAR(500) NOT NULL,
    PRIMARY KEY (version_id, code),
    CONSTRAINT procedure_standard_version FOREIGN KEY (version_id) REFERENCES procedure_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- standard: the code of its standard in the same version
CREATE TABLE procedure_question (
    version_id BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    position INT NOT NULL,
    standard VARCHAR(40) NOT NULL,
    question_en VARCHAR(1000) NOT NULL,
    question_cy VARCHAR(1000) NOT NULL,
    certainty VARCHAR(20) NOT NULL,
    source_en VARCHAR(500) NOT NULL,
    source_cy VARCHAR(500) NOT NULL,
    PRIMARY KEY (version_id, code),
    CONSTRAINT procedure_question_version FOREIGN KEY (version_id) REFERENCES procedure_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

INSERT INTO procedure_version
    (id, procedure_code, number, status, valid_from, note_en, note_cy) VALUES
    (12, 'QUALITY', 1, 'APPROVED', '2025-01-01', 'The client''s own procedure was not available: levels, days, thresholds and letters are the portal''s own defaults or another authority''s, to be settled with the council.', 'Nid oedd gweithdrefn y cleient ar gael: gwerthoedd diofyn y porth ei hun, neu rai awdurdod arall, yw''r lefelau, y dyddiau, y trothwyon a''r llythyrau, i''w cytuno â''r cyngor.');

INSERT INTO procedure_value
    (version_id, setting, position, kind, value, unit, first_day, label_en, label_cy, certainty, source_en, source_cy) VALUES
    (12, 'SELF_ASSESSMENT', 1, 'TIME_LIMIT', '20', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A provider sends its self-assessment within', 'Mae darparwr yn anfon ei hunanasesiad o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (12, 'DESKTOP_REVIEW', 2, 'TIME_LIMIT', '10', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'Papers are reviewed before a visit within', 'Adolygir papurau cyn ymweliad o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (12, 'DRAFT_REPORT', 3, 'TIME_LIMIT', '15', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'The draft report follows the visit within', 'Mae''r adroddiad drafft yn dilyn yr ymweliad o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (12, 'FACTUAL_ACCURACY', 4, 'TIME_LIMIT', '14', 'DAYS', 'IS_THE_DAY_AFTER', 'A provider answers a draft report on its facts within', 'Mae darparwr yn ateb adroddiad drafft ar ei ffeithiau o fewn', 'ANALOGUE', 'Norfolk, provider assessment: England, adults', 'Norfolk, asesu darparwyr: Lloegr, oedolion'),
    (12, 'REPORT_REVIEW', 5, 'TIME_LIMIT', '10', 'WORKING_DAYS_ENGLAND_AND_WALES', 'IS_THE_DAY_AFTER', 'A dispute of a report is decided, by somebody who was not involved, within', 'Penderfynir ar anghydfod am adroddiad, gan rywun nad oedd yn rhan ohono, o fewn', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (12, 'ASSESSMENT_MONTHS', 6, 'NUMBER', '12', NULL, NULL, 'A service is assessed every so many months', 'Asesir gwasanaeth bob hyn o fisoedd', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (12, 'STANDARD_MET_FROM', 7, 'NUMBER', '70', NULL, NULL, 'A standard is met from this score, in percent', 'Bodlonir safon o''r sgôr hon, mewn canran', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni'),
    (12, 'STANDARD_POOR_BELOW', 8, 'NUMBER', '50', NULL, NULL, 'A standard scored below this opens a triage, in percent', 'Mae safon â sgôr is na hyn yn agor brysbennu, mewn canran', 'OWN_DEFAULT', 'Our own default', 'Ein gwerth diofyn ni');

INSERT INTO procedure_standard
    (version_id, code, position, name_en, name_cy, weight, certainty, source_en, source_cy) VALUES
    (12, 'S1', 1, 'Children are safe', 'Mae plant yn ddiogel', 25, 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'S2', 2, 'Children are well cared for', 'Caiff plant ofal da', 20, 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'S3', 3, 'Children learn and are healthy', 'Mae plant yn dysgu ac yn iach', 15, 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'S4', 4, 'Children are heard', 'Caiff plant eu clywed', 15, 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'S5', 5, 'The service is well led', 'Caiff y gwasanaeth ei arwain yn dda', 15, 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'S6', 6, 'The home is a good place to live', 'Mae''r cartref yn lle da i fyw', 10, 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor');

INSERT INTO procedure_question
    (version_id, code, position, standard, question_en, question_cy, certainty, source_en, source_cy) VALUES
    (12, 'Q1', 1, 'S1', 'Does everybody who works here know what to do when they are worried about a child, and do the records show that they did it?', 'A yw pawb sy''n gweithio yma yn gwybod beth i''w wneud pan fyddant yn poeni am blentyn, ac a yw''r cofnodion yn dangos iddynt ei wneud?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q2', 2, 'S1', 'Are people recruited safely, with every check in date?', 'A gaiff pobl eu recriwtio''n ddiogel, a phob gwiriad yn gyfredol?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q3', 3, 'S1', 'When a child goes missing, is the plan followed and does somebody talk with the child afterwards?', 'Pan fydd plentyn yn mynd ar goll, a ddilynir y cynllun ac a oes rhywun yn siarad â''r plentyn wedyn?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q4', 4, 'S2', 'Does each child have a plan that they helped to make, and is it what happens day to day?', 'A oes gan bob plentyn gynllun y bu''n helpu i''w lunio, ac ai dyna sy''n digwydd o ddydd i ddydd?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q5', 5, 'S2', 'Do children have adults who stay, and who know them well?', 'A oes gan blant oedolion sy''n aros, ac sy''n eu hadnabod yn dda?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q6', 6, 'S2', 'Do stays end as planned, and what was learned where they did not?', 'A yw arosiadau yn dod i ben yn ôl y cynllun, a beth a ddysgwyd lle na wnaethant?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q7', 7, 'S3', 'Does every child of school age get the education they are entitled to?', 'A yw pob plentyn oed ysgol yn cael yr addysg y mae ganddo hawl iddi?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q8', 8, 'S3', 'Are health needs met, and medicines kept and given safely?', 'A ddiwellir anghenion iechyd, ac a gaiff meddyginiaethau eu cadw a''u rhoi''n ddiogel?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q9', 9, 'S4', 'What did children ask for, and what changed because of it?', 'Am beth y gofynnodd plant, a beth a newidiodd o''i herwydd?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q10', 10, 'S4', 'Can a child live their life here in Welsh, without having to ask?', 'A all plentyn fyw ei fywyd yma yn Gymraeg, heb orfod gofyn?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q11', 11, 'S4', 'Does every child know how to complain, and has an advocate been offered?', 'A yw pob plentyn yn gwybod sut i gwyno, ac a gynigiwyd eiriolwr?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q12', 12, 'S5', 'Does the responsible individual visit and report as often as the law asks, and act on what is found?', 'A yw''r unigolyn cyfrifol yn ymweld ac yn adrodd mor aml ag y mae''r gyfraith yn gofyn, ac yn gweithredu ar yr hyn a ganfyddir?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q13', 13, 'S5', 'Are staff enough, trained and supervised?', 'A oes digon o staff, ac a ydynt wedi''u hyfforddi a''u goruchwylio?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q14', 14, 'S6', 'Is the home safe, warm, in good repair and like a home?', 'A yw''r cartref yn ddiogel, yn gynnes, mewn cyflwr da ac yn debyg i gartref?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor'),
    (12, 'Q15', 15, 'S6', 'Do children have a place of their own, and friends and family near?', 'A oes gan blant le iddynt eu hunain, a ffrindiau a theulu gerllaw?', 'OWN_DEFAULT', 'The portal''s own starter set, to be settled with the council', 'Set gychwynnol y porth ei hun, i''w chytuno â''r cyngor');

INSERT INTO procedure_letter
    (version_id, code, position, subject_en, subject_cy, body_en, body_cy, certainty, source_en, source_cy) VALUES
    (12, 'ASSESSMENT_REPORT_LETTER', 1, '{service}: draft quality report', '{service}: adroddiad ansawdd drafft', 'Here is the draft report on {service}, which we visited on {visited, date, long}.

Please check the facts and send any evidence by {replyBy, date, long}. If you still disagree after our answer, somebody who was not involved looks at it.

Your contact is {contact}.', 'Dyma''r adroddiad drafft ar {service}, yr ymwelsom ag ef ar {visited, date, long}.

Gwiriwch y ffeithiau ac anfonwch unrhyw dystiolaeth erbyn {replyBy, date, long}. Os ydych yn dal i anghytuno ar ôl ein hateb, bydd rhywun nad oedd yn rhan ohono yn edrych arno.

Eich cyswllt yw {contact}.', 'OWN_DEFAULT', 'Wording of the portal''s own, to be settled with the council', 'Geiriad y porth ei hun, i''w gytuno â''r cyngor');
