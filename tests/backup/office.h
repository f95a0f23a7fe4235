// A data folder with an authority and devices, for backups of it.
#pragma once

#include "backup/create.h"
#include "backup/unpack.h"
#include "ca/authority.h"
#include "store/secrets.h"
#include "store/settings.h"
#include "tests/support/must.h"

#include <QDir>
#include <QTemporaryDir>

namespace espalier::test {

class Office {
public:
    Office()
    {
        QDir().mkdir(data());
        store = must(store::Store::open({.folder = data()}, clock));
        must(store->write([&](store::Transaction& tx) -> Result<> {
            TRY(store::setSetting(tx, QStringLiteral("organization"), QStringLiteral("Marlow & Finch")));
            TRY(store::setSetting(tx, QStringLiteral("public_url"), QStringLiteral("https://mdm.example.com")));
            TRY(tx.insert("INSERT INTO device (udid, state, created_at) VALUES ('UDID-1', 'enrolled', 1)"));
            const QString place = QStringLiteral("device/1/pin");
            return store::putSecret(tx, place, sealer.seal("123456", store::secretPlace(place)));
        }));
        authority = must(ca::Authority::open(*store, sealer, clock));
    }

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    Result<backup::Made> backUp(const QString& to, bool replace = false)
    {
        const backup::Header header{0, false, "0123456789abcdef", 10};
        return backup::create({data(), masterKey, tlsChain, tlsKey.copy()}, {to, passphrase, replace, header}, clock,
                              stopping);
    }
    QString backedUp(const QString& name = QStringLiteral("office.backup"))
    {
        must(backUp(path(name)));
        return path(name);
    }
    Result<backup::Manifest> verify(const QString& file)
    {
        return backup::verify(file, passphrase, m_folder.path(), clock, stopping);
    }

private:
    QTemporaryDir m_folder;

public:
    ManualClock clock;
    SecretBytes masterKey{QByteArrayView("0123456789abcdef0123456789abcdef")};
    SecretBytes passphrase{QByteArrayView("correct horse")};
    QByteArray tlsChain;
    SecretBytes tlsKey;
    std::atomic<bool> stopping = false;
    crypto::Sealer sealer{masterKey.copy()};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<ca::Authority> authority;
};

} // namespace espalier::test
