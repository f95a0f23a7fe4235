-- Enrollment links and what became of each download.
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,       -- keyed hash, purpose 'link/token'
    token BLOB NOT NULL,                   -- sealed; place 'link/token/<hash hex>'
    group_id BIGINT NOT NULL,
    uses_allowed BIGINT NOT NULL,          -- 0: any number
    uses_taken BIGINT NOT NULL DEFAULT 0,
    opened BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX link_name ON link (name);

-- One row per download (session). A step's time is null until it was reached.
CREATE TABLE enrollment (
    id INTEGER PRIMARY KEY,
    link_id BIGINT NOT NULL,
    device_id BIGINT,
    certificate_id BIGINT,
    page BLOB,                             -- page id of the download's address, null: came without
    delivery TEXT NOT NULL,                -- page | file
    identity TEXT NOT NULL,                -- scep | pkcs12
    profile_uuid TEXT NOT NULL,            -- of the last profile made for it
    mdm_uuid TEXT NOT NULL,                -- stable: an update of the profile must carry it again
    identity_uuid TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    opened_at BIGINT,
    profile_at BIGINT,
    scep_at BIGINT,
    certificate_at BIGINT,
    authenticate_at BIGINT,
    token_at BIGINT,
    push_at BIGINT,
    inventory_at BIGINT,
    replaced_at BIGINT,                    -- a later download took its place
    failed_step TEXT NOT NULL DEFAULT '',
    failed_at BIGINT,
    error TEXT NOT NULL DEFAULT ''
);
CREATE INDEX enrollment_link ON enrollment (link_id, id);
CREATE INDEX enrollment_device ON enrollment (device_id, id);
CREATE INDEX enrollment_page ON enrollment (page);
