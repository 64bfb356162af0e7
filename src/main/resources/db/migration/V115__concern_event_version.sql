-- A concern keeps the version of the procedure that lists the notifiable event it is.
ALTER TABLE concern ADD COLUMN event_version BIGINT NULL;

UPDATE concern SET event_version = (SELECT MIN(id) FROM procedure_version WHERE procedure_code = 'MONITORING')
WHERE event_type IS NOT NULL;
