// A data folder with an authority in it.
#pragma once

#include "base/durations.h"
#include "ca/authority.h"
#include "store/settings.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

namespace espalier::ca {

// The first one makes the root; the others start from a copy of its database, since RSA keys take time.
class Office {
public:
    Office()
    {
        static const QByteArray seed = firstDatabase();
        QFile file(m_folder.filePath(QStringLiteral("espalier.sqlite")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(seed);
        }
        file.close();
        openStore();
        openAuthority();
    }

    void restart()
    {
        m_authority.reset();
        m_store.reset();
        openStore();
        openAuthority();
    }

    // Restarting with another master key is expected to fail.
    Result<> openWithOtherKey()
    {
        const crypto::Sealer other{SecretBytes(QByteArrayView("another"))};
        const auto opened = Authority::open(*m_store, other, clock);
        return opened ? Result<>() : Failure(opened.error());
    }

    store::Store& store() { return *m_store; }
    Authority& authority() { return *m_authority; }

    QByteArray mint(const Binding& binding, qint64 lifeMs = defaultChallengeLifeMs)
    {
        return m_store
            ->write([&](store::Transaction& tx) -> Result<QByteArray> {
                return TRY(mintChallenge(tx, sealer, binding, lifeMs)).view().toByteArray();
            })
            .value();
    }
    qint64 count(const char* sql)
    {
        return m_store
            ->read([sql](store::Connection& db) -> Result<qint64> { return TRY(db.one(sql, {}, {})).integer(0); })
            .value();
    }

    ManualClock clock{QDateTime::currentMSecsSinceEpoch()}; // foreign programs in tests go by the real time
    crypto::Sealer sealer{SecretBytes(QByteArrayView("0123456789abcdef0123456789abcdef"))};

private:
    enum class First { Yes };
    explicit Office(First)
    {
        openStore();
        (void)m_store->write([](store::Transaction& tx) {
            return store::setSetting(tx, QStringLiteral("organization"), QStringLiteral("Bäcker & Co."));
        });
        openAuthority();
    }

    static QByteArray firstDatabase()
    {
        Office first(First::Yes);
        first.m_authority.reset();
        first.m_store.reset();
        QFile file(first.m_folder.filePath(QStringLiteral("espalier.sqlite")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void openStore()
    {
        store::StoreOptions options;
        options.folder = m_folder.path();
        m_store = store::Store::open(options, clock).value();
    }
    void openAuthority() { m_authority = Authority::open(*m_store, sealer, clock).value(); }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Authority> m_authority;
};

} // namespace espalier::ca
