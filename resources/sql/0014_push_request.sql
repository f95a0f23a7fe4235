-- Requests for a push certificate whose answer is awaited. Their keys lie sealed under "apns/request/ID/…"; a row goes
-- when its certificate is in, or when the administrator gives it up.
CREATE TABLE push_request (
    id INTEGER PRIMARY KEY,
    created_at BIGINT NOT NULL,
    csr_pem TEXT NOT NULL,
    apple_account TEXT NOT NULL,            -- with which it is (to be) uploaded; may be empty
    upload TEXT NOT NULL DEFAULT '',        -- PushCertificateRequest, as it goes to Apple; '': not signed yet
    signed_at BIGINT NOT NULL DEFAULT 0,
    signer TEXT NOT NULL DEFAULT ''         -- name of the vendor's certificate
);
-- Whoever renews needs to know the Apple account that the certificate belongs to.
ALTER TABLE push_certificate ADD COLUMN apple_account TEXT NOT NULL DEFAULT '';
