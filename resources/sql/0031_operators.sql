-- People who share this Espalier. Without a row there is one person at the desk, who may do everything.
CREATE TABLE operator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,           -- the name as it is compared
    role TEXT NOT NULL,                    -- viewer | helpdesk | approver | admin
    vault BIGINT NOT NULL DEFAULT 0,       -- may open the vault: has a wrapped key below
    salt BLOB NOT NULL,                    -- of scrypt
    log_n BIGINT NOT NULL,
    verifier BLOB NOT NULL,                -- sealed; place 'operator/verifier/<folded>'
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    login_at BIGINT
);

-- Wrong passphrases since the last right one. How long to wait is aged by the time since the machine started, never by
-- the wall clock.
CREATE TABLE operator_guess (
    subject TEXT PRIMARY KEY,              -- operator.folded; '': names that nobody has; 'recovery code'
    failures BIGINT NOT NULL,
    boot TEXT NOT NULL,
    boot_ms BIGINT NOT NULL
);

-- The key pair of the vault, and its private half wrapped for everybody who may open it.
CREATE TABLE vault_key (
    id INTEGER PRIMARY KEY,                -- 1
    certificate BLOB NOT NULL,             -- DER, self-signed, only to encrypt to
    created_at BIGINT NOT NULL
);
CREATE TABLE vault_recipient (
    who TEXT PRIMARY KEY,                  -- operator.folded, or 'recovery code'
    salt BLOB NOT NULL,                    -- of scrypt, for the recovery code; empty: that of the operator
    log_n BIGINT NOT NULL,
    wrapped BLOB NOT NULL,                 -- sealed under what the passphrase gives, then under the master key
    created_at BIGINT NOT NULL
);
