-- Whether the managers were told that nobody has reviewed a return in time.
ALTER TABLE monitoring_cycle ADD COLUMN late_told BOOLEAN NOT NULL DEFAULT FALSE;
