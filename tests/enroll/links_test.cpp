#include "base/durations.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QDir>

#include <atomic>
#include <thread>

using namespace espalier;
using test::Office;

namespace {

enroll::NewLink named(const QString& name, qint64 uses = 0, qint64 lifeMs = dayMs)
{
    return {name, GroupId{1}, uses, lifeMs};
}

Result<LinkId> tryToCreate(Office& office, const enroll::NewLink& wanted)
{
    return office.store->write(
        [&](store::Transaction& tx) { return enroll::createLink(tx, office.sealer, wanted, QStringLiteral("admin")); });
}

Result<> tryToUse(Office& office, const ca::Binding& binding, qint64 certificate)
{
    return office.store->write(
        [&](store::Transaction& tx) { return enroll::takeUse(tx, binding, CertificateId{certificate}); });
}

Result<LinkId> found(Office& office, const QString& idOrName)
{
    return office.store->read(
        [&](store::Connection& db) { return enroll::findLink(db, idOrName, office.clock.nowMs()); });
}

} // namespace

class LinksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAPushTopicNoLinkIsMade()
    {
        Office office;
        office.set(QStringLiteral("topic"), QString());
        const auto refused = tryToCreate(office, named(QStringLiteral("a")));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Unavailable);
    }

    void withoutAPublicAddressNoLinkIsMade()
    {
        Office office;
        office.set(QStringLiteral("public_url"), QString());
        const auto refused = tryToCreate(office, named(QStringLiteral("a")));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Unavailable);
    }

    void whatALinkCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("group");
        QTest::addColumn<qint64>("uses");
        QTest::addColumn<qint64>("life");
        QTest::addColumn<int>("code");
        const auto invalid = static_cast<int>(ErrorCode::InvalidInput);
        QTest::newRow("no name") << QString() << 1LL << 0LL << dayMs << invalid;
        QTest::newRow("blank name") << QStringLiteral(" \t ") << 1LL << 0LL << dayMs << invalid;
        QTest::newRow("long name") << QString(101, u'x') << 1LL << 0LL << dayMs << invalid;
        QTest::newRow("name reads as id") << QStringLiteral("12") << 1LL << 0LL << dayMs << invalid;
        QTest::newRow("negative uses") << QStringLiteral("a") << 1LL << -1LL << dayMs << invalid;
        QTest::newRow("absurd uses") << QStringLiteral("a") << 1LL << 1'000'001LL << dayMs << invalid;
        QTest::newRow("no life") << QStringLiteral("a") << 1LL << 0LL << 0LL << invalid;
        QTest::newRow("years of life") << QStringLiteral("a") << 1LL << 0LL << 400 * dayMs << invalid;
        QTest::newRow("unknown group") << QStringLiteral("a") << 99LL << 0LL << dayMs
                                       << static_cast<int>(ErrorCode::NotFound);
    }

    void whatALinkCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(qint64, group);
        QFETCH(qint64, uses);
        QFETCH(qint64, life);
        QFETCH(int, code);
        Office office;
        const auto refused = tryToCreate(office, {name, GroupId{group}, uses, life});
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().code), code);
        QCOMPARE(office.count("SELECT COUNT(*) FROM link"), 0);
    }

    void aLinkCanBeShownAgainButItsTokenIsNowhereInTheFolder()
    {
        Office office;
        const LinkId id = office.link();
        const QByteArray token = office.path(id).mid(3).toLatin1();
        QCOMPARE(token.size(), 32); // 192 bits as base64url
        QVERIFY(office.path(office.link()) != office.path(id));

        const QDir folder(office.folder.path());
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token), qPrintable(name));
        }
    }

    void onlyTheWholeTokenFindsItsLink()
    {
        Office office;
        const LinkId id = office.link();
        const QByteArray token = office.path(id).mid(3).toLatin1();
        const auto look = [&](const QByteArray& text) {
            return office.store
                ->read([&](store::Connection& db) { return enroll::linkByToken(db, office.sealer, text); })
                .value();
        };
        QVERIFY(look(token)->id == id);
        QVERIFY(!look(token.chopped(1)));
        QVERIFY(!look(token + 'A'));
        QVERIFY(!look(token.toLower() == token ? token.toUpper() : token.toLower()));
        QVERIFY(!look(QByteArray()));
        QVERIFY(!look(office.shown(id).tokenHash));
    }

    void ofAHundredAtOnceOneUseServesExactlyOne()
    {
        Office office;
        const LinkId id = office.link(named(QStringLiteral("single"), 1));
        std::atomic<int> served = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> people;
        for (qint64 person = 1; person <= 100; ++person) {
            people.emplace_back([&, person] {
                const auto taken = tryToUse(office, ca::Binding{id, 0, {}}, person);
                ++(taken ? served : refused);
            });
        }
        for (std::thread& person : people) {
            person.join();
        }
        QCOMPARE(served.load(), 1);
        QCOMPARE(refused.load(), 99);
        QCOMPARE(office.shown(id).usesTaken, 1);
        QVERIFY(office.shown(id).state(office.clock.nowMs()) == enroll::LinkState::Used);
    }

    void everyUseOfALinkForSeveralIsServedAndNoMore()
    {
        Office office;
        const LinkId id = office.link(named(QStringLiteral("five"), 5));
        for (qint64 person = 1; person <= 5; ++person) {
            QVERIFY(tryToUse(office, ca::Binding{id, 0, {}}, person));
        }
        const auto refused = tryToUse(office, ca::Binding{id, 0, {}}, 6);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
    }

    void whatIsNotBoundToALinkTakesNoUse()
    {
        Office office;
        QVERIFY(tryToUse(office, ca::Binding{{}, 0, DeviceId{7}}, 1));
    }

    void linksThatAreOverGiveNoUse_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("expired") << QStringLiteral("expired");
        QTest::newRow("revoked") << QStringLiteral("revoked");
        QTest::newRow("used") << QStringLiteral("used");
        QTest::newRow("clock ten years ahead") << QStringLiteral("ahead");
    }

    void linksThatAreOverGiveNoUse()
    {
        QFETCH(QString, how);
        Office office;
        const LinkId id = office.link(named(QStringLiteral("a"), 1));
        if (how == QLatin1String("expired")) {
            office.clock.advance(dayMs);
        } else if (how == QLatin1String("ahead")) {
            office.clock.jumpTo(office.clock.nowMs() + 3650 * dayMs);
        } else if (how == QLatin1String("revoked")) {
            office.revoke(id);
        } else {
            QVERIFY(tryToUse(office, ca::Binding{id, 0, {}}, 1));
        }
        const qint64 before = office.shown(id).usesTaken;
        const auto refused = tryToUse(office, ca::Binding{id, 0, {}}, 2);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QCOMPARE(office.shown(id).usesTaken, before);
    }

    void aClockTenYearsBackLeavesALinkAlone()
    {
        Office office;
        const LinkId id = office.link(named(QStringLiteral("a")));
        office.clock.jumpTo(office.clock.nowMs() - 3650 * dayMs);
        QVERIFY(office.shown(id).state(office.clock.nowMs()) == enroll::LinkState::Active);
    }

    void revokingTwiceChangesNothing()
    {
        Office office;
        const LinkId id = office.link();
        office.revoke(id);
        const qint64 at = office.shown(id).revokedAt;
        office.clock.advance(1000);
        office.revoke(id);
        QCOMPARE(office.shown(id).revokedAt, at);
        QCOMPARE(office.count("SELECT COUNT(*) FROM audit WHERE kind = 'link.revoked'"), 1);
    }

    void aNameMeansTheOnlyActiveLinkThatHasIt()
    {
        Office office;
        const LinkId old = office.link(named(QStringLiteral("June")));
        QVERIFY(found(office, QStringLiteral("June")).value() == old);
        office.revoke(old);
        const LinkId next = office.link(named(QStringLiteral("June")));
        QVERIFY(found(office, QStringLiteral("June")).value() == next);
        (void)office.link(named(QStringLiteral("June")));
        QVERIFY(found(office, QStringLiteral("June")).error().code == ErrorCode::Conflict);
        QVERIFY(found(office, QString::number(old.value)).value() == old);
        QVERIFY(found(office, QStringLiteral("July")).error().code == ErrorCode::NotFound);
    }
};

ESPALIER_TEST(LinksTest);
#include "links_test.moc"
