-- Push certificates, newest last; the newest is in use. Its key is the secret 'apns/push-key'.
CREATE TABLE push_certificate (
    id INTEGER PRIMARY KEY,
    topic TEXT NOT NULL,
    chain_pem TEXT NOT NULL,
    subject TEXT NOT NULL,
    issuer TEXT NOT NULL,
    serial TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    not_after BIGINT NOT NULL,
    apple BIGINT NOT NULL,
    imported_at BIGINT NOT NULL
);
