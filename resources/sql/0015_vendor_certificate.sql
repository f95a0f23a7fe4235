-- The vendor's certificate that signed a request here last: whoever renews the push certificate needs it again, or its
-- successor. None when the last request was signed elsewhere.
CREATE TABLE vendor_certificate (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    serial TEXT NOT NULL,
    name TEXT NOT NULL,
    not_after BIGINT NOT NULL,
    used_at BIGINT NOT NULL
);
