// What a backup says of itself: what it is of, and what is in it. Nothing secret, but only who has the passphrase reads
// it.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QJsonObject>

namespace espalier::backup {

// The files of a backup, by these names and in this order. The first ones lie in the data folder under the same names;
// the keys are never written to a disk in the clear.
inline const QString databaseName = QStringLiteral("espalier.sqlite");
inline const QString catalogueName = QStringLiteral("catalogue.json"); // only when a schema was loaded
inline const QString draftsName = QStringLiteral("drafts");            // a folder: profiles/editing/journal, sealed
[[nodiscard]] bool isDraft(const QString& name);                       // "drafts/" and a journal's name, nothing else
inline const QString tlsChainName = QStringLiteral("tls-chain.pem");   // only when the server was given files
inline const QString tlsKeyName = QStringLiteral("tls-key.pem");
inline const QString masterKeyName = QStringLiteral("master-key");

struct ContentFile {
    QString name;
    qint64 bytes = 0;
    QByteArray sha256; // empty for keys
    friend bool operator==(const ContentFile&, const ContentFile&) = default;
};

struct Manifest {
    QString version; // of the program
    int schema = 0;  // of the database
    QString organization;
    QString publicUrl;
    qint64 madeAt = 0; // ms
    int devices = 0;   // enrolled
    QString caSha256;  // hex; of the authority that signed the devices' identities
    QString pushTopic; // empty without a push certificate
    QList<ContentFile> files;

    [[nodiscard]] const ContentFile* file(const QString& name) const; // null: not in it
    [[nodiscard]] QJsonObject toJson() const;
    // Crypto when it isn't one of ours: unknown files, odd order, odd sizes.
    [[nodiscard]] static Result<Manifest> fromJson(QByteArrayView json);
    friend bool operator==(const Manifest&, const Manifest&) = default;
};

// All but version, time and files, as the database tells it.
[[nodiscard]] Result<Manifest> describe(store::Connection& db);

} // namespace espalier::backup
