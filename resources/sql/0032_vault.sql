-- Every secret of a device, one row for each that there ever was. Device, serial and name are those of that time: the
-- row stays when the device is deleted.
CREATE TABLE vault_secret (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL UNIQUE,            -- part of the sealed place
    kind TEXT NOT NULL,                    -- pin | unlock-token | bootstrap-token | filevault-key | recovery-lock | …
    device_id BIGINT NOT NULL,
    generation BIGINT NOT NULL DEFAULT 0,
    udid TEXT NOT NULL,
    serial TEXT NOT NULL,
    device_name TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',       -- UUID of the command that brought it to the device
    at BIGINT NOT NULL,
    sealing TEXT NOT NULL,                 -- server: under the master key | vault: to the vault's key, then the same | none: can't be read
    sealed BLOB NOT NULL,                  -- place 'vault_secret/sealed/<token>'
    place TEXT NOT NULL DEFAULT '',        -- secret.place that it was taken from
    taken_at BIGINT NOT NULL DEFAULT 0,    -- secret.created_at of that
    cleared BIGINT NOT NULL DEFAULT 0,     -- 1: source doesn't have it any more
    rotation_due_at BIGINT                 -- it was revealed and is to be replaced
);
CREATE INDEX vault_secret_device ON vault_secret (device_id, id);
CREATE INDEX vault_secret_serial ON vault_secret (serial);
CREATE INDEX vault_secret_place ON vault_secret (place, taken_at);
CREATE INDEX vault_secret_sealing ON vault_secret (sealing, id);
CREATE INDEX vault_secret_rotation ON vault_secret (rotation_due_at) WHERE rotation_due_at IS NOT NULL;

CREATE TABLE vault_reveal (
    id INTEGER PRIMARY KEY,
    secret_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX vault_reveal_secret ON vault_reveal (secret_id);
