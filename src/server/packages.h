// Packages that this server hands out to devices: files in packages/ of the data folder under addresses that nobody can
// guess, with the manifest that Apple's installers read, whole or in ranges. Thread-safe.
#pragma once

#include "base/clock.h"
#include "http/message.h"
#include "plist/value.h"
#include "store/store.h"

#include <QList>

namespace espalier::server {

struct Package {
    qint64 id = 0;
    QString token;
    QString name; // of the file
    QString title, bundleId, version;
    qint64 size = 0;
    qint64 chunk = 0;
    QStringList hashes; // SHA-256 of each chunk, lower-case hex
    qint64 createdAt = 0;
    QString createdBy;

    [[nodiscard]] bool isForMac() const { return name.endsWith(QLatin1String(".pkg"), Qt::CaseInsensitive); }
};

struct NewPackage {
    QString file; // as the server sees it
    QString title, bundleId, version;
    QString by;
};

class Packages {
public:
    Packages(store::Store& store, QString folder) : m_store(store), m_folder(std::move(folder)) {}

    // Copies and hashes it: takes as long as the disk. InvalidInput [not-a-package]: neither .pkg nor .ipa.
    [[nodiscard]] Result<Package> host(const NewPackage& package);
    [[nodiscard]] Result<> remove(qint64 id, const QString& by);

    // GET /p/<token>/manifest.plist and /p/<token>/<name>.
    [[nodiscard]] http::Response handle(const http::Request& request) const;

private:
    [[nodiscard]] QString fileOf(const QString& token) const { return m_folder + QLatin1Char('/') + token; }
    [[nodiscard]] http::Response content(const Package& package, const http::Request& request) const;

    store::Store& m_store;
    const QString m_folder;
};

[[nodiscard]] Result<QList<Package>> packages(store::Connection& db); // by title
[[nodiscard]] Result<Package> packageNamed(store::Connection& db, qint64 id);
[[nodiscard]] QString packageAddress(const QString& publicUrl, const Package& package); // of its folder, with a slash
// items of a manifest (commands.md §7).
[[nodiscard]] plist::Dict manifestOf(const QString& publicUrl, const Package& package);

struct ByteRange {
    qint64 first = 0;
    qint64 last = 0;
};
enum class Asked { Whole, Part, Nothing }; // Nothing: 416
// Of a Range field; several ranges, and what can't be read, are the whole.
[[nodiscard]] std::pair<Asked, ByteRange> askedRange(const QByteArray& field, qint64 size);

} // namespace espalier::server
