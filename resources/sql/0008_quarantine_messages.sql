-- What a quarantined enrollment said after its Authenticate: applied when it is accepted, else forgotten.
CREATE TABLE quarantine_message (
    id INTEGER PRIMARY KEY,
    quarantine_id BIGINT NOT NULL,
    kind TEXT NOT NULL,                    -- token_update | bootstrap_token
    user_id TEXT NOT NULL DEFAULT '',      -- '': the device itself
    sealed BLOB NOT NULL,                  -- raw plist; place 'quarantine/<kind>/<pin hex>', of a user '…/<user_id>'
    UNIQUE (quarantine_id, kind, user_id)
);
INSERT INTO quarantine_message (quarantine_id, kind, sealed)
    SELECT id, 'token_update', token_update FROM quarantine WHERE token_update IS NOT NULL AND state = 'waiting';
ALTER TABLE quarantine DROP COLUMN token_update;
