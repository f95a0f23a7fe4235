// Making a new Espalier in an empty data folder: for `espalierctl init`, first run and practice mode alike.
#pragma once

#include "base/clock.h"
#include "server/master_key.h"

namespace espalier::server {

struct Setup {
    QString organization;
    QString publicUrl; // https://host[:port], permanent
    QString listen;    // ADDR:PORT; empty: the program's default
    bool lab = false;  // localhost, raw IP and our own CA are fine
    bool practice = false;
    bool signMessage = false;
    int accessRights = 8191; // Apple: all rights
    KeyPlace keyPlace = KeyPlace::Passphrase;
    SecretBytes passphrase;
};

// The address in its one form: lower-case host, no default port, no path. InvalidInput says what is wrong.
[[nodiscard]] Result<QString> checkedPublicUrl(const QString& url, bool lab);
[[nodiscard]] Result<> checkAccessRights(int rights);

// Leaves nothing behind when it fails.
[[nodiscard]] Result<> initialise(const DataFolder& folder, const Setup& setup, const Clock& clock);

} // namespace espalier::server
