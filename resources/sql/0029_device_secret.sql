-- What lies sealed for a device and what became of it. The value stands in `secret` under the place; that of a PIN goes
-- on into the vault.
-- pending: on its way, or nobody knows whether it arrived; current: it counts; former: it counted; void: it never did.
CREATE TABLE device_secret (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    device_id BIGINT NOT NULL,
    kind TEXT NOT NULL,                    -- pin | recovery-lock | firmware-password | filevault-key | admin-password | bypass-code | bypass-code-server
    state TEXT NOT NULL,
    uuid TEXT NOT NULL DEFAULT '',         -- of the command that brings it; '': the device told it
    place TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    settled_at BIGINT
);
CREATE INDEX device_secret_device ON device_secret (device_id, kind, state);
CREATE INDEX device_secret_uuid ON device_secret (uuid);
ALTER TABLE device_trait ADD COLUMN admin_guid TEXT NOT NULL DEFAULT '';
