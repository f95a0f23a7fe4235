-- One row per PayloadIdentifier.
CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    identifier TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,                   -- System | User
    current_version BIGINT NOT NULL,       -- profile_version.id
    deleting BIGINT NOT NULL DEFAULT 0,    -- 1: being removed from devices, then the row goes
    created_at BIGINT NOT NULL
);

CREATE TABLE profile_version (
    id INTEGER PRIMARY KEY,
    profile_id BIGINT NOT NULL,
    number BIGINT NOT NULL,                -- 1, 2, … within the profile
    uuid TEXT NOT NULL UNIQUE,             -- ours; names the place of the sealed content
    payload_uuid TEXT NOT NULL,
    display_name TEXT NOT NULL DEFAULT '',
    payload_types TEXT NOT NULL,           -- one per line
    encrypted BIGINT NOT NULL DEFAULT 0,
    signed BIGINT NOT NULL,
    signer TEXT NOT NULL DEFAULT '',
    sha256 BLOB NOT NULL,
    size BIGINT NOT NULL,
    content BLOB NOT NULL,                 -- sealed; place 'profile/content/<uuid>'
    imported_at BIGINT NOT NULL,
    imported_by TEXT NOT NULL,
    UNIQUE (profile_id, number)
);

-- Who should have it: one of group_id and device_id, the other 0.
CREATE TABLE profile_assignment (
    id INTEGER PRIMARY KEY,
    profile_id BIGINT NOT NULL,
    group_id BIGINT NOT NULL DEFAULT 0,
    device_id BIGINT NOT NULL DEFAULT 0,
    channel TEXT NOT NULL,                 -- auto | device | user
    created_at BIGINT NOT NULL,
    UNIQUE (profile_id, group_id, device_id)
);
CREATE INDEX profile_assignment_group ON profile_assignment (group_id);
CREATE INDEX profile_assignment_device ON profile_assignment (device_id);

-- Where it stands on a channel.
CREATE TABLE profile_install (
    id INTEGER PRIMARY KEY,
    profile_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    generation BIGINT NOT NULL,            -- of the device; rows of another generation count as absent
    version_id BIGINT NOT NULL,            -- what was asked for last
    installed_version BIGINT,              -- what the device acknowledged last; null: nothing of ours on it
    state TEXT NOT NULL,                   -- pending | installed | failed | removing | remove_failed
    at BIGINT NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    missing BIGINT NOT NULL DEFAULT 0,     -- installed by us, not in the device's last ProfileList
    uuid TEXT NOT NULL DEFAULT '',         -- the command under way or last answered
    UNIQUE (profile_id, channel_id)
);
CREATE INDEX profile_install_device ON profile_install (device_id);

-- What each of our commands was for; an answer can come long after something newer was queued.
CREATE TABLE profile_command (
    uuid TEXT PRIMARY KEY,
    profile_id BIGINT NOT NULL,
    version_id BIGINT NOT NULL             -- 0: RemoveProfile
);
CREATE INDEX profile_command_profile ON profile_command (profile_id);
