-- What a renewal's profile granted: the enrollment's own rights once the device has taken it.
ALTER TABLE renewal ADD COLUMN access_rights BIGINT;

-- How the enrollment ended: user | admin | refused | erased; '' while it lives, or before this was kept.
ALTER TABLE device ADD COLUMN ended_how TEXT NOT NULL DEFAULT '';

-- The generation whose removal was ordered; one of another generation counts for nothing.
ALTER TABLE device ADD COLUMN leaving BIGINT NOT NULL DEFAULT 0;

-- What the arriving device said of itself, to be laid beside the one it claims to be.
ALTER TABLE quarantine ADD COLUMN product TEXT NOT NULL DEFAULT '';
ALTER TABLE quarantine ADD COLUMN imei TEXT NOT NULL DEFAULT '';

-- Words that lead to a link for a day at most. One that lives per link.
CREATE TABLE link_code (
    id INTEGER PRIMARY KEY,
    link_id BIGINT NOT NULL,
    hash BLOB NOT NULL UNIQUE,             -- keyed hash of the letters alone, purpose 'link/code'
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended TEXT NOT NULL DEFAULT ''         -- revoked | replaced | guessed
);
CREATE INDEX link_code_link ON link_code (link_id);

-- Records of one piece of hardware that became one.
CREATE TABLE merged_device (
    device_id BIGINT PRIMARY KEY,          -- the record that is gone; the log still names it
    into_id BIGINT NOT NULL,
    udid TEXT NOT NULL,
    serial TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    merged_at BIGINT NOT NULL,
    merged_by TEXT NOT NULL
);
CREATE INDEX merged_device_into ON merged_device (into_id);
