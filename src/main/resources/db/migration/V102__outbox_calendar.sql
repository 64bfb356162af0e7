-- An invitation that goes with a message; taken away once it is sent.
ALTER TABLE outbox_message ADD COLUMN calendar MEDIUMTEXT NULL;
