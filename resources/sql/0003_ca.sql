-- Every certificate our authority made. Unbound = 0, so that the columns can be compared plainly.
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                    -- root | server | signing | device
    serial TEXT NOT NULL UNIQUE,           -- upper-case hex
    subject TEXT NOT NULL,
    names TEXT NOT NULL DEFAULT '',        -- host of a server certificate
    sha256 BLOB NOT NULL UNIQUE,           -- of the DER
    der BLOB NOT NULL,
    public_key_sha256 BLOB NOT NULL,       -- of the SubjectPublicKeyInfo
    not_before BIGINT NOT NULL,
    not_after BIGINT NOT NULL,
    link_id BIGINT NOT NULL DEFAULT 0,
    session BIGINT NOT NULL DEFAULT 0,
    device_id BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX certificate_kind ON certificate (kind, id);
CREATE INDEX certificate_device ON certificate (device_id);

-- One-time enrollment challenges, kept as a keyed hash.
CREATE TABLE challenge (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    link_id BIGINT NOT NULL DEFAULT 0,
    session BIGINT NOT NULL DEFAULT 0,
    device_id BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    voided_at BIGINT,
    used_at BIGINT,
    certificate_id BIGINT,                 -- it was used for
    public_key_sha256 BLOB                 -- of that certificate: the same key may ask again for a while
);
CREATE INDEX challenge_session ON challenge (session);
CREATE INDEX challenge_link ON challenge (link_id);
CREATE INDEX challenge_expires ON challenge (expires_at);

-- Authorities of device identities issued elsewhere.
CREATE TABLE trusted_authority (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    der BLOB NOT NULL,
    added_at BIGINT NOT NULL
);
