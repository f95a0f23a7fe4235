-- What queries compare and look up fast: versions as keys, titles of apps once for all devices, names without case.
ALTER TABLE device ADD COLUMN os_key TEXT NOT NULL DEFAULT '';   -- inventory/version_key.h of device.os
CREATE INDEX device_name ON device (lower(name), id);
-- Narrow copies to read through, a quarter of the table: where words are looked for, and the facts asked for most.
CREATE INDEX device_words ON device (name, serial, udid, model, owner_name, owner_email);
CREATE INDEX device_facts ON device (platform, os_key, state, supervised, encrypted, passcode_present, firewall,
    storage_free_bytes, battery_percent);

-- A title in a version. Five million apps of a fleet are some thousand of these.
CREATE TABLE app_title (
    id INTEGER PRIMARY KEY,
    bundle_id TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,                 -- the short one, as people know it; else the long one
    version_key TEXT NOT NULL DEFAULT '',
    UNIQUE (bundle_id, name, version)
);
CREATE INDEX app_title_name ON app_title (lower(name));
CREATE INDEX app_title_bundle ON app_title (lower(bundle_id));
INSERT INTO app_title (bundle_id, name, version)
    SELECT DISTINCT bundle_id, name, CASE WHEN short_version <> '' THEN short_version ELSE version END FROM app;
ALTER TABLE app ADD COLUMN title_id BIGINT NOT NULL DEFAULT 0;
UPDATE app SET title_id = (SELECT t.id FROM app_title t WHERE t.bundle_id = app.bundle_id AND t.name = app.name
    AND t.version = CASE WHEN app.short_version <> '' THEN app.short_version ELSE app.version END);
DROP INDEX app_bundle;
CREATE INDEX app_title_device ON app (title_id, device_id);

CREATE INDEX reported_profile_identifier ON reported_profile (lower(identifier), device_id);
CREATE INDEX reported_profile_name ON reported_profile (lower(display_name), device_id);
CREATE INDEX device_certificate_name ON device_certificate (lower(common_name), not_after, device_id);
CREATE INDEX device_certificate_end ON device_certificate (not_after, device_id);
CREATE INDEX custom_field_key ON custom_field (key, value);

-- A way to look at the devices that somebody wants to come back to.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    columns TEXT NOT NULL,                 -- JSON: names
    sort TEXT NOT NULL,                    -- JSON: [{column, descending}]
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL
);
