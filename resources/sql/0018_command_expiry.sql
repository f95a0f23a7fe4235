-- Until when a command may be sent; null: for ever.
ALTER TABLE command ADD COLUMN expires_at BIGINT;
CREATE INDEX command_expires ON command (expires_at) WHERE expires_at IS NOT NULL;
