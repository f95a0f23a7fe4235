-- A link may be for one device that is known already; 0: for any.
ALTER TABLE link ADD COLUMN device_id BIGINT NOT NULL DEFAULT 0;
