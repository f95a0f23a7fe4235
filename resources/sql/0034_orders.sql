-- A destructive command that waits until another operator says yes. Nothing of it is sent unless state is approved.
CREATE TABLE command_order (
    command_id BIGINT PRIMARY KEY,
    state TEXT NOT NULL,                   -- waiting | approved | refused | expired
    ordered_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    boot TEXT NOT NULL DEFAULT '',         -- as in guard_pass
    boot_ms BIGINT NOT NULL DEFAULT 0,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at BIGINT,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX command_order_state ON command_order (state, command_id);
