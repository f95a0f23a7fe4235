-- What every part needs. Times are milliseconds since 1970 UTC, ids 64-bit.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Sealed values; the place used as additional data is 'secret/sealed/<id text below>'.
CREATE TABLE secret (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,          -- e.g. 'ca/root-key', 'device/12/3/unlock-token', 'device/12/pin/UUID'
    sealed BLOB NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    arguments TEXT NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX audit_at ON audit (at);
