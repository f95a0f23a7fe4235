// The folder that is one Espalier: database, key file, lock, control socket. Mode 0700, its files 0600.
#pragma once

#include "base/result.h"

namespace espalier::server {

class DataFolder {
public:
    explicit DataFolder(const QString& path); // relative to where the program runs

    // Makes the folder, or refuses one that others can read.
    [[nodiscard]] Result<> prepare() const;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString file(const QString& name) const { return m_path + QLatin1Char('/') + name; }
    [[nodiscard]] QString keyFile() const { return file(QStringLiteral("key.json")); }
    // The key while the set-up is under way. One that is left over tells of a set-up that was cut short.
    [[nodiscard]] QString newKeyFile() const { return file(QStringLiteral("key.json.new")); }
    [[nodiscard]] QString database() const { return file(QStringLiteral("espalier.sqlite")); }
    [[nodiscard]] QString catalogueFile() const { return file(QStringLiteral("catalogue.json")); }
    [[nodiscard]] QString acmeFolder() const { return file(QStringLiteral("acme")); } // of certbot
    [[nodiscard]] QString controlSocket() const { return file(QStringLiteral("control.sock")); }
    [[nodiscard]] bool isInitialised() const; // has a key file

private:
    QString m_path;
};

} // namespace espalier::server
