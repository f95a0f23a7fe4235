// A folder with people: cheap scrypt, a clock and a machine start that a test moves.
#pragma once

#include "crypto/sealer.h"
#include "operators/operators.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace espalier::test {

struct Office {
    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'o'))};
    QString boot = QStringLiteral("one");
    qint64 bootMs = 0;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<operators::Operators> people;

    Office() { open(); }
    void open() // again, as after a restart
    {
        people.reset();
        store.reset();
        store::StoreOptions options;
        options.folder = folder.path();
        store = must(store::Store::open(options, clock));
        people = std::make_unique<operators::Operators>(
            *store, sealer, clock,
            [this] {
                return BootTime{boot, bootMs};
            },
            10);
        must(people->load());
    }
    void pass(qint64 ms)
    {
        clock.advance(ms);
        bootMs += ms;
    }

    static SecretBytes secret(const char* text) { return SecretBytes(QByteArrayView(text)); }
    static SecretBytes of(const QString& name)
    {
        return SecretBytes((name + QStringLiteral(" has a secret")).toUtf8());
    }
    static operators::NewOperator wanted(const QString& name, operators::Role role, bool vault = false)
    {
        return {name, role, vault, of(name)};
    }
    QString first() { return must(people->add(wanted(anna, operators::Role::Admin), nullptr, {})).recoveryCode; }
    operators::Account account(const QString& name)
    {
        return must(store->read([&](store::Connection& db) { return operators::accountNamed(db, name); }));
    }
    Result<operators::Added> add(const QString& name, operators::Role role, bool vault = false)
    {
        const operators::Account by = account(anna);
        return people->add(wanted(name, role, vault), &by, of(anna));
    }

    const QString anna = QStringLiteral("Anna");
    const QString ben = QStringLiteral("Ben");
};

} // namespace espalier::test
