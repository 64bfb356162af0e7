-- The concern that followed a review.
ALTER TABLE monitoring_cycle ADD COLUMN concern VARCHAR(20) NULL;
