#include "audit/log.h"
#include "base/durations.h"
#include "enroll/admissions.h"
#include "enroll/renewal_rows.h"
#include "enroll/renewals.h"
#include "mdm/sealed_places.h"
#include "plist/reader.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QSet>

using namespace espalier;
using enroll::RenewalState;
using test::challengeOf;
using test::deviceKey;
using test::Office;
using test::payload;

namespace {

constexpr qint64 lifeMs = 365 * dayMs;

// An office with a device that enrolled through a link and is alive.
struct Fleet {
    Office office;
    mdm::Queue queue{office.sealer, office.clock};
    enroll::Renewals renewals{*office.store,     office.sealer, office.clock,
                              *office.authority, queue,         [this] { return office.trust(); }};
    DeviceId device;
    QJsonObject first; // the profile it enrolled with

    Fleet()
    {
        office.authority->setIssuedHook(
            [](store::Transaction& tx, const ca::Binding& binding, CertificateId certificate) -> Result<> {
                TRY(enroll::checkRenewal(tx, binding));
                return enroll::takeUse(tx, binding, certificate);
            });
        device = enrolled(QStringLiteral("UDID-1"), &first);
    }

    DeviceId enrolled(const QString& udid, QJsonObject* profile = nullptr)
    {
        const LinkId link = office.link();
        const QJsonObject opened = office.opened(office.get(office.path(link) + QStringLiteral("/profile")).body);
        const auto certificate = office.enrollWith(challengeOf(opened), deviceKey());
        const DeviceId id{office.insertDevice(udid)};
        write([&](store::Transaction& tx) -> Result<> {
            const auto issued = TRY(ca::findIssued(tx, certificate->sha256()));
            TRY(tx.run("UPDATE device SET state = 'enrolled', generation = 1, pin = ?, certificate_id = ? WHERE id = ?",
                       {issued->sha256, issued->id.value, id.value}));
            TRY(tx.run("UPDATE channel SET enabled = 1 WHERE device_id = ?", {id.value}));
            TRY(enroll::deviceAuthenticated(tx, id, *issued));
            return enroll::deviceEnabled(tx, id);
        });
        if (profile != nullptr) {
            *profile = opened;
        }
        return id;
    }

    template <class F> void write(F&& unit)
    {
        const Result<> done = office.store->write([&](store::Transaction& tx) -> Result<> { return unit(tx); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().what));
    }

    QJsonObject sent(const enroll::Renewal& renewal)
    {
        const auto body = office.store->read([&](store::Connection& db) -> Result<SecretBytes> {
            const auto row = TRY(db.one("SELECT body FROM command WHERE uuid = ?", {renewal.command}, renewal.command));
            return office.sealer.open(row.bytes(0), mdm::commandPlace(renewal.command));
        });
        if (!body) {
            return {};
        }
        const auto message = plist::readXmlDict(body->view());
        const plist::Dict* command = message ? message->dict(u"Command") : nullptr;
        return command != nullptr ? office.opened(command->data(u"Payload")) : QJsonObject();
    }

    enroll::Renewal latest(DeviceId of)
    {
        const auto found = office.store->read([&](store::Connection& db) { return enroll::latestRenewal(db, of); });
        return found && *found ? **found : enroll::Renewal();
    }

    int runDue(int most = 1000)
    {
        const auto asked = renewals.runDue(most);
        return asked ? *asked : -1;
    }

    void fail(const enroll::Renewal& renewal)
    {
        write([&](store::Transaction& tx) { return enroll::failRenewal(tx, renewal, QStringLiteral("4001")); });
    }
};

} // namespace

class RenewalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProfileIsTheSameButForTheIdentity()
    {
        Fleet fleet;
        const auto renewal = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        QVERIFY2(renewal, renewal ? "" : qPrintable(renewal.error().what));
        const QJsonObject again = fleet.sent(*renewal);
        QCOMPARE(again.value(QLatin1String("PayloadIdentifier")),
                 fleet.first.value(QLatin1String("PayloadIdentifier")));
        const QJsonObject mdm = payload(again, QStringLiteral("com.apple.mdm"));
        const QJsonObject before = payload(fleet.first, QStringLiteral("com.apple.mdm"));
        for (const char* key : {"PayloadUUID", "PayloadIdentifier", "ServerURL", "CheckInURL", "Topic", "AccessRights",
                                "ServerCapabilities"}) {
            QCOMPARE(mdm.value(QLatin1String(key)), before.value(QLatin1String(key)));
        }
        QVERIFY(mdm.value(QLatin1String("IdentityCertificateUUID")) !=
                before.value(QLatin1String("IdentityCertificateUUID")));
        QCOMPARE(payload(again, QStringLiteral("com.apple.security.root")),
                 payload(fleet.first, QStringLiteral("com.apple.security.root")));
        QVERIFY(challengeOf(again) != challengeOf(fleet.first));
    }

    void noRightIsAdded()
    {
        Fleet fleet;
        fleet.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE enrollment SET access_rights = 19", {}));
            return {};
        });
        const auto renewal = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        QVERIFY(renewal);
        QCOMPARE(
            payload(fleet.sent(*renewal), QStringLiteral("com.apple.mdm")).value(QLatin1String("AccessRights")).toInt(),
            19);
    }

    // Enrolled before that was kept: with what the setting said then.
    void noRightIsAddedWhereItIsNotKnownWhatWasAskedFor()
    {
        Fleet fleet;
        fleet.office.clock.advance(1000);
        fleet.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE enrollment SET access_rights = NULL"));
            for (const auto& [from, to] : {std::pair{"19", "1043"}, std::pair{"1043", ""}}) {
                TRY(audit::append(tx, {.actor = QStringLiteral("admin"),
                                       .kind = QStringLiteral("setting.changed"),
                                       .subjectKind = QStringLiteral("setting"),
                                       .subject = QStringLiteral("access_rights"),
                                       .arguments = {{QStringLiteral("from"), QLatin1String(from)},
                                                     {QStringLiteral("to"), QLatin1String(to)}}}));
            }
            return {};
        });
        const auto renewal = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        QVERIFY2(renewal, renewal ? "" : qPrintable(renewal.error().what));
        QCOMPARE(
            payload(fleet.sent(*renewal), QStringLiteral("com.apple.mdm")).value(QLatin1String("AccessRights")).toInt(),
            19);
    }

    // The device's profile is the same when it says Authenticate with its renewed identity.
    void aRenewedIdentityBeginsWithTheRightsOfBefore()
    {
        Fleet fleet;
        ca::Issued renewed;
        renewed.binding = {{}, 0, fleet.device};
        const auto begins = [&](const ca::Issued* certificate) {
            fleet.write([&](store::Transaction& tx) -> Result<> {
                TRY(tx.run("UPDATE device SET access_rights = 19"));
                return enroll::enrollmentBegins(tx, fleet.device, certificate);
            });
            return fleet.office.count("SELECT COALESCE(access_rights, 0) FROM device");
        };
        QCOMPARE(begins(&renewed), 19);
        QCOMPARE(begins(nullptr), 0); // not of our making: nothing is known
    }

    // A device that lost rights with a renewal doesn't have them any more, whatever it enrolled with.
    void whatARenewalTookAwayStaysAway()
    {
        Fleet fleet;
        const auto rights = [&] {
            return QList<qint64>{fleet.office.count("SELECT access_rights FROM enrollment"),
                                 fleet.office.count("SELECT COALESCE(access_rights, 0) FROM device")};
        };
        fleet.office.set(QStringLiteral("access_rights"), QStringLiteral("4083")); // without 4, 8 and 4096
        const auto renewal = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        QVERIFY(renewal);
        QCOMPARE(rights().first(), 8191);                     // it has not taken the profile yet
        fleet.write([&](store::Transaction& tx) -> Result<> { // the TokenUpdate under another certificate
            TRY(tx.run("UPDATE device SET certificate_id = 4711"));
            return enroll::renewalSettled(tx, fleet.device);
        });
        QCOMPARE(rights(), (QList<qint64>{4083, 4083}));
        fleet.office.set(QStringLiteral("access_rights"), QStringLiteral("8191"));
        const auto next = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        QVERIFY2(next, next ? "" : qPrintable(next.error().what));
        QCOMPARE(
            payload(fleet.sent(*next), QStringLiteral("com.apple.mdm")).value(QLatin1String("AccessRights")).toInt(),
            4083);
    }

    void itsCertificateIsTheDevicesAndOfNoLink()
    {
        Fleet fleet;
        const auto renewal = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        const auto key = crypto::PrivateKey::generateRsa();
        const auto certificate = fleet.office.enrollWith(challengeOf(fleet.sent(*renewal)), *key);
        QVERIFY(certificate);
        const auto issued =
            fleet.office.store->read([&](store::Connection& db) { return ca::findIssued(db, certificate->sha256()); });
        QVERIFY((*issued)->binding == (ca::Binding{{}, 0, fleet.device}));

        fleet.write([&](store::Transaction& tx) -> Result<> { // the TokenUpdate under it
            TRY(tx.run("UPDATE device SET certificate_id = ? WHERE id = ?", {(*issued)->id.value, fleet.device.value}));
            return enroll::renewalSettled(tx, fleet.device);
        });
        QVERIFY(fleet.latest(fleet.device).state == RenewalState::Renewed);
    }

    void nothingIsIssuedWhenItIsNoLongerPending_data()
    {
        QTest::addColumn<QString>("why");
        for (const char* why : {"failed", "expired", "enrolled anew", "another certificate", "ended"}) {
            QTest::newRow(why) << QString::fromLatin1(why);
        }
    }

    void nothingIsIssuedWhenItIsNoLongerPending()
    {
        QFETCH(const QString, why);
        Fleet fleet;
        const auto renewal = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        if (why == QLatin1String("failed")) {
            fleet.fail(*renewal);
        } else if (why == QLatin1String("expired")) {
            fleet.office.clock.advance(enroll::renewalLifeMs);
        } else {
            fleet.write([&](store::Transaction& tx) -> Result<> {
                const char* sql = why == QLatin1String("enrolled anew") ? "UPDATE device SET generation = 2"
                                  : why == QLatin1String("ended")       ? "UPDATE device SET state = 'checkedout'"
                                                                        : "UPDATE device SET certificate_id = 1";
                TRY(tx.run(sql, {}));
                return {};
            });
        }
        const auto refused = fleet.office.enrollWith(challengeOf(fleet.sent(*renewal)), deviceKey());
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
    }

    void whatCanOnlyEnrollAnewIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("not with a profile of ours") << QStringLiteral("UPDATE enrollment SET device_id = NULL");
        QTest::newRow("another push topic") << QStringLiteral("UPDATE enrollment SET topic = 'com.apple.mgmt.other'");
        QTest::newRow("no right to install profiles") << QStringLiteral("UPDATE enrollment SET access_rights = 1");
    }

    void whatCanOnlyEnrollAnewIsRefused()
    {
        QFETCH(const QString, sql);
        Fleet fleet;
        fleet.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run(sql.toLatin1().constData(), {}));
            return {};
        });
        const auto refused = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QCOMPARE(fleet.office.count("SELECT COUNT(*) FROM command"), 0);
    }

    void oneAtATime()
    {
        Fleet fleet;
        QVERIFY(fleet.renewals.ask(fleet.device, QStringLiteral("admin")));
        const auto second = fleet.renewals.ask(fleet.device, QStringLiteral("admin"));
        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::Conflict);
    }

    void itIsAskedInTimeAndNotAgainAtOnce()
    {
        Fleet fleet;
        QCOMPARE(fleet.runDue(), 0);
        fleet.office.clock.advance(lifeMs - enroll::renewalLeadMs - dayMs);
        QCOMPARE(fleet.runDue(), 0);
        fleet.office.clock.advance(dayMs + enroll::renewalLeadMs / 3);
        QCOMPARE(fleet.runDue(), 1);
        QCOMPARE(fleet.latest(fleet.device).askedBy, QStringLiteral("system"));
        QCOMPARE(fleet.runDue(), 0);
        fleet.fail(fleet.latest(fleet.device));
        QCOMPARE(fleet.runDue(), 0);
        fleet.office.clock.advance(enroll::renewalPauseMs);
        QCOMPARE(fleet.runDue(), 1);
        fleet.fail(fleet.latest(fleet.device));
        fleet.office.clock.advance(enroll::renewalPauseMs);
        QCOMPARE(fleet.runDue(), 0);
        fleet.office.clock.advance(enroll::renewalPauseMs);
        QCOMPARE(fleet.runDue(), 1);
    }

    void aDeviceThatNeverComesIsAskedAgainLater()
    {
        Fleet fleet;
        fleet.office.clock.advance(lifeMs - enroll::renewalLeadMs / 2);
        QCOMPARE(fleet.runDue(), 1);
        fleet.office.clock.advance(enroll::renewalLifeMs);
        QCOMPARE(fleet.runDue(), 1);
        QCOMPARE(fleet.office.count("SELECT COUNT(*) FROM renewal WHERE state = 'failed'"), 1);
        QCOMPARE(fleet.office.count("SELECT COUNT(*) FROM audit WHERE kind = 'device.renewal_failed'"), 1);
    }

    void anEndedIdentityIsNotRenewed()
    {
        Fleet fleet;
        fleet.office.clock.advance(lifeMs + dayMs);
        QCOMPARE(fleet.runDue(), 0);
    }

    void whatIsRefusedIsSaidOnce()
    {
        Fleet fleet;
        fleet.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE enrollment SET access_rights = 1", {}));
            return {};
        });
        fleet.office.clock.advance(lifeMs - enroll::renewalLeadMs / 2);
        for (int look = 0; look < 4; ++look) {
            QCOMPARE(fleet.runDue(), 0);
            fleet.office.clock.advance(40LL * 60 * 60 * 1000);
        }
        QCOMPARE(fleet.office.count("SELECT COUNT(*) FROM audit WHERE kind = 'device.renewal_failed'"), 1);
    }

    void aFleetIsSpread()
    {
        const qint64 from = 1'000'000;
        QSet<qint64> days;
        for (qint64 id = 1; id <= 300; ++id) {
            const qint64 due = enroll::renewalDueAt(DeviceId{id}, from, from + lifeMs);
            QVERIFY(due >= from + lifeMs - enroll::renewalLeadMs);
            QVERIFY(due <= from + lifeMs - enroll::renewalLeadMs * 2 / 3);
            days.insert((due - from) / dayMs);
        }
        QVERIFY(days.size() >= 29);
    }

    void theSoonestComesFirst()
    {
        Fleet fleet;
        fleet.office.clock.advance(10 * dayMs);
        const DeviceId later = fleet.enrolled(QStringLiteral("UDID-2"));
        fleet.office.clock.advance(lifeMs - 20 * dayMs);
        QCOMPARE(fleet.runDue(1), 1);
        QVERIFY(fleet.latest(fleet.device).state == RenewalState::Pending && fleet.latest(fleet.device).id != 0);
        QCOMPARE(fleet.latest(later).id, 0);
        QCOMPARE(fleet.runDue(1), 1);
        QVERIFY(fleet.latest(later).id != 0);
    }
};

ESPALIER_TEST(RenewalTest);
#include "renewal_test.moc"
