-- The wipe guard ages its passes by the time since the machine started, which no clock setting changes, as long as it
-- is the same start.
ALTER TABLE guard_pass ADD COLUMN boot TEXT NOT NULL DEFAULT '';   -- id of that start; '': not known
ALTER TABLE guard_pass ADD COLUMN boot_ms BIGINT NOT NULL DEFAULT 0;
