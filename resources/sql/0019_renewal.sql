-- What the profile of an enrollment said that an update of it may not add to; null: before this was kept.
ALTER TABLE enrollment ADD COLUMN access_rights BIGINT;
ALTER TABLE enrollment ADD COLUMN topic TEXT;

-- A device that was sent its enrollment profile anew, to get a new identity.
CREATE TABLE renewal (
    id INTEGER PRIMARY KEY,
    device_id BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    certificate_id BIGINT NOT NULL,        -- the one that is to be replaced
    command_uuid TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL,                   -- pending | renewed | failed
    ended_at BIGINT,
    error TEXT NOT NULL DEFAULT ''
);
CREATE INDEX renewal_device ON renewal (device_id, id);
CREATE UNIQUE INDEX renewal_pending ON renewal (device_id) WHERE state = 'pending';
