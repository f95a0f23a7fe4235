-- What an answer of a device's inventory changed against the one before; one row for each thing that changed.
CREATE TABLE inventory_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    device_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,                    -- os | name | app-added | profile-removed | storage | …
    item TEXT NOT NULL DEFAULT '',         -- bundle id, payload identifier or SHA-256 of the certificate
    subject TEXT NOT NULL DEFAULT '',      -- what that is called
    before_value TEXT NOT NULL DEFAULT '',
    after_value TEXT NOT NULL DEFAULT ''
);
CREATE INDEX inventory_change_device ON inventory_change (device_id, id);
CREATE INDEX inventory_change_at ON inventory_change (at);

-- Free space when it was told last, so that a slow change adds up to one that is told.
ALTER TABLE device ADD COLUMN storage_told_bytes BIGINT;
