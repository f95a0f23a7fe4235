-- A link may learn which device comes before it offers management (Apple's profile service).
ALTER TABLE link ADD COLUMN profile_service BIGINT NOT NULL DEFAULT 0;

-- Authorities of the certificates that devices are built with.
CREATE TABLE device_ca (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    der BLOB NOT NULL,
    added_at BIGINT NOT NULL
);

-- What the device of a session has said of itself, signed with the certificate that it was built with.
CREATE TABLE told_device (
    session INTEGER PRIMARY KEY,           -- enrollment.id
    challenge BLOB NOT NULL UNIQUE,        -- keyed hash, purpose 'enrollment/device'
    expires_at BIGINT NOT NULL,
    told_at BIGINT,                        -- null: nothing yet
    udid TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL DEFAULT '',
    product TEXT NOT NULL DEFAULT '',
    build TEXT NOT NULL DEFAULT ''
);
