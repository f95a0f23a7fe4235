-- Until when a command may be sent; null: for ever.
ALTER TABLE command ADD COLUMN expires_at BIGINT;
