// Making a new Espalier in an empty data folder: for `espalierctl init`, first run and practice mode alike.
#pragma once

#include "base/clock.h"
#include "enroll/profile_options.h"
#include "server/master_key.h"

namespace espalier::server {

struct Setup {
    QString organization;
    QString publicUrl;                // https://host[:port], permanent
    QString listen;                   // ADDR:PORT; empty: the program's default
    bool addressAcknowledged = false; // somebody has said that they know it is permanent
    bool lab = false;                 // localhost, raw IP and our own CA are fine
    bool practice = false;
    enroll::ProfileOptions profiles;
    KeyPlace keyPlace = KeyPlace::Passphrase;
    SecretBytes passphrase;
    int passphraseWork = usualPassphraseWork; // less is for tests
};

// The address in its one form: lower-case host, no default port, no path. InvalidInput says what is wrong.
[[nodiscard]] Result<QString> checkedPublicUrl(const QString& url, bool lab);

// Conflict: the folder is set up, or holds a database whose key file is missing. That one is left alone.
[[nodiscard]] Result<> checkFreeForSetup(const DataFolder& folder);

// Leaves nothing behind when it fails, and starts over where it was cut short. Refuses as checkFreeForSetup().
[[nodiscard]] Result<> initialise(const DataFolder& folder, const Setup& setup, const Clock& clock);
// Takes away what initialise() has made, while nothing could enroll yet.
void undoInitialise(const DataFolder& folder);

} // namespace espalier::server
