-- What an import has just opened is looked up by its moment.
CREATE INDEX child_stay_opened ON child_stay (opened_at);
