// One list of everything that ends, the next first, with what can be done about it.
#include "apns/last_vendor.h"
#include "base/days_left.h"
#include "base/durations.h"
#include "server/log_buffer.h"
#include "server/operations/expiry_operations.h"
#include "server/operations/overview_operations.h"
#include "tests/ca/office.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;
using namespace espalier::server;
using test::must;

namespace {

struct ExpiryDesk : ca::Office {
    ExpiryDesk() : tls(store(), sealer, clock)
    {
        must(store().write([](store::Transaction& tx) {
            return store::setSetting(tx, QStringLiteral("public_url"), QStringLiteral("https://mdm.example.org"));
        }));
        tls.setAuthority(&authority());
        addExpiryOperations(operations, {store(), tls, authority(), live, log, clock, {}});
        addOverviewOperations(operations, {store(), tls, authority(), live, log, clock, {}});
    }
    template <class... Values> void run(const char* sql, const Values&... values)
    {
        must(store().write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run(sql, {values...}));
            return {};
        }));
    }
    void pushCertificate(qint64 endsAt)
    {
        run("INSERT INTO push_certificate (topic, chain_pem, subject, issuer, serial, not_before, not_after, apple, "
            "imported_at) VALUES ('com.apple.mgmt.x', '', '', '', 'P1', 0, ?, 1, 0)",
            endsAt);
    }
    void device(int id, qint64 endsAt, const char* state = "enrolled")
    {
        const QString name = QStringLiteral("Mac %1").arg(id);
        run("INSERT INTO certificate (id, kind, serial, subject, sha256, der, public_key_sha256, not_before, "
            "not_after, created_at) VALUES (?, 'device', ?, '', ?, x'00', x'00', 0, ?, 0)",
            id + 900, name, name.toLatin1(), endsAt);
        run("INSERT INTO device (udid, name, state, certificate_id, created_at) VALUES (?, ?, ?, ?, 0)", name, name,
            QLatin1String(state), id + 900);
    }
    QList<QJsonObject> list(const QString& kind = {})
    {
        QList<QJsonObject> rows;
        const QJsonArray all = must(operations.run(QStringLiteral("expiry.list"), {}, Caller{})).toArray();
        for (const auto& row : all) {
            if (kind.isEmpty() || row[QStringLiteral("kind")].toString() == kind) {
                rows.append(row.toObject());
            }
        }
        return rows;
    }
    // "kind state days remedy" of each.
    QStringList words(const QString& kind = {})
    {
        QStringList lines;
        for (const QJsonObject& row : list(kind)) {
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(row[QStringLiteral("kind")].toString(), row[QStringLiteral("state")].toString())
                             .arg(row[QStringLiteral("days")].toInteger())
                             .arg(row[QStringLiteral("remedy")].toString()));
        }
        return lines;
    }

    TlsSource tls;
    Live live;
    LogBuffer log;
    Operations operations;
};

} // namespace

class ExpiryOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatEndsNextComesFirst()
    {
        ExpiryDesk desk;
        const auto days = [&desk](qint64 endsAt) { return daysLeft(endsAt, desk.clock.nowMs()); };
        QCOMPARE(
            desk.words(),
            (QStringList{
                QStringLiteral("tls ok %1 automatic").arg(days(must(desk.tls.load()).facts.notAfter)),
                QStringLiteral("ca ok %1 enroll_again").arg(days(desk.authority().root().certificate.notAfterMs()))}));
        const auto signer = must(desk.authority().signingIdentity());
        desk.pushCertificate(desk.clock.nowMs() + 29 * dayMs);
        must(desk.store().write(
            [&](store::Transaction& tx) { return apns::rememberVendor(tx, desk.authority().root().certificate); }));
        const auto rows = desk.list();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.first()[QStringLiteral("kind")].toString(), QStringLiteral("push_certificate"));
        QCOMPARE(rows.first()[QStringLiteral("subject")].toString(), QStringLiteral("com.apple.mgmt.x"));
        QCOMPARE(desk.words(QStringLiteral("push_certificate")),
                 QStringList{QStringLiteral("push_certificate soon 29 renew")});
        QCOMPARE(desk.words(QStringLiteral("signing")),
                 QStringList{QStringLiteral("signing ok %1 automatic").arg(days(signer.certificate.notAfterMs()))});
        QCOMPARE(desk.list(QStringLiteral("vendor_certificate")).size(), 1);
    }

    void theStateFollowsTheDays_data()
    {
        QTest::addColumn<qint64>("leftMs");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 left, const char* words) {
            QTest::newRow(words) << left << QStringLiteral("push_certificate %1 renew").arg(QLatin1String(words));
        };
        row(91 * dayMs, "ok 91");
        row(90 * dayMs, "coming 90");
        row(31 * dayMs, "coming 31");
        row(30 * dayMs, "soon 30");
        row(7 * dayMs, "urgent 7");
        row(dayMs / 2, "urgent 0");
        row(-1, "ended -1");
        row(-3 * dayMs, "ended -3");
    }

    void theStateFollowsTheDays()
    {
        QFETCH(const qint64, leftMs);
        QFETCH(const QString, words);
        ExpiryDesk desk;
        desk.pushCertificate(desk.clock.nowMs() + leftMs);
        QCOMPARE(desk.words(QStringLiteral("push_certificate")), QStringList{words});
    }

    void identitiesAreCountedByHowNearTheirEndIs()
    {
        ExpiryDesk desk;
        const qint64 now = desk.clock.nowMs();
        desk.device(1, now - dayMs);
        desk.device(2, now + 5 * dayMs);
        desk.device(3, now + 6 * dayMs);
        desk.device(4, now + 200 * dayMs);
        desk.device(5, now + 201 * dayMs);
        desk.device(6, now - dayMs, "checked_out");
        const auto rows = desk.list(QStringLiteral("identity"));
        QCOMPARE(desk.words(QStringLiteral("identity")), (QStringList{QStringLiteral("identity ended -1 enroll_again"),
                                                                      QStringLiteral("identity urgent 5 enroll_again"),
                                                                      QStringLiteral("identity ok 200 enroll_again")}));
        QCOMPARE(rows[0][QStringLiteral("count")].toInt(), 1);
        QCOMPARE(rows[0][QStringLiteral("subject")].toString(), QStringLiteral("Mac 1"));
        QCOMPARE(rows[1][QStringLiteral("count")].toInt(), 2);
        QCOMPARE(rows[1][QStringLiteral("within_days")].toInt(), 7);
        QCOMPARE(rows[1][QStringLiteral("detail")].toString(), QStringLiteral("Mac 2"));
        QVERIFY(rows[1][QStringLiteral("subject")].toString().isEmpty());
        QCOMPARE(rows[2][QStringLiteral("count")].toInt(), 2);
        QVERIFY(!rows[2].contains(QStringLiteral("within_days")));
    }

    void aDeviceWithoutNameIsToldByItsSerialNumber()
    {
        ExpiryDesk desk;
        desk.device(1, desk.clock.nowMs() + 5 * dayMs);
        desk.run("UPDATE device SET name = '', serial = 'DX7KQ2M9LV'");
        QCOMPARE(desk.list(QStringLiteral("identity")).first()[QStringLiteral("subject")].toString(),
                 QStringLiteral("DX7KQ2M9LV"));
        desk.run("UPDATE device SET serial = ''");
        QCOMPARE(desk.list(QStringLiteral("identity")).first()[QStringLiteral("subject")].toString(),
                 QStringLiteral("Mac 1")); // its UDID
    }

    void theNextLinkToEndIsInTheOverview()
    {
        ExpiryDesk desk;
        const qint64 now = desk.clock.nowMs();
        int number = 0;
        const auto link = [&desk, &number](const QString& name, qint64 endsAt) {
            desk.run("INSERT INTO link (name, group_id, token_hash, token, uses_allowed, uses_taken, "
                     "created_at, created_by, expires_at) VALUES (?, 1, ?, x'00', 0, 0, 0, 'anna', ?)",
                     name, QByteArray::number(++number), endsAt);
        };
        const auto inOverview = [&desk] {
            QStringList links;
            const auto overview = must(desk.operations.run(QStringLiteral("overview"), {}, Caller{})).toObject();
            for (const auto& row : overview[QStringLiteral("expires")].toArray()) {
                if (row[QStringLiteral("what")].toString() == QLatin1String("link")) {
                    links.append(row[QStringLiteral("name")].toString());
                }
            }
            return links;
        };
        link(QStringLiteral("over"), now - dayMs);
        QCOMPARE(inOverview(), QStringList());
        link(QStringLiteral("later"), now + 3 * dayMs);
        link(QStringLiteral("next"), now + dayMs);
        QCOMPARE(inOverview(), QStringList{QStringLiteral("next")});
    }

    void anOpenLinkIsListedWithoutAlarm()
    {
        ExpiryDesk desk;
        const qint64 now = desk.clock.nowMs();
        int number = 0;
        for (const auto& [name, endsAt] :
             {std::pair{QStringLiteral("open"), now + dayMs}, std::pair{QStringLiteral("over"), now - dayMs}}) {
            desk.run("INSERT INTO link (name, group_id, token_hash, token, uses_allowed, uses_taken, "
                     "created_at, created_by, expires_at) VALUES (?, 1, ?, x'00', 0, 0, 0, 'anna', ?)",
                     name, QByteArray::number(++number), endsAt);
        }
        QCOMPARE(desk.words(QStringLiteral("link")), QStringList{QStringLiteral("link ok 1 new_link")});
        QCOMPARE(desk.list(QStringLiteral("link")).first()[QStringLiteral("subject")].toString(),
                 QStringLiteral("open"));
    }

    void anAuthorityTrustedBesideOursIsListed()
    {
        ExpiryDesk desk;
        const auto key = must(crypto::PrivateKey::generateP256());
        crypto::CertificateTemplate what;
        what.subject = {{QStringLiteral("CN"), QStringLiteral("Elsewhere")}};
        what.notBeforeMs = desk.clock.nowMs() - dayMs;
        what.notAfterMs = desk.clock.nowMs() + 3 * dayMs + dayMs / 2;
        what.ca = true;
        const auto certificate = must(crypto::issue(what, key.publicKeyDer(), nullptr, key));
        must(desk.authority().addTrusted(certificate.pem(), QStringLiteral("anna")));
        QCOMPARE(desk.words(QStringLiteral("trusted_ca")),
                 QStringList{QStringLiteral("trusted_ca urgent 3 trust_successor")});
        QCOMPARE(desk.list(QStringLiteral("trusted_ca")).first()[QStringLiteral("detail")].toString(),
                 certificate.serial());
    }

    void aVendorsCertificateIsForgottenWhenAnotherSigns()
    {
        ExpiryDesk desk;
        must(desk.store().write([&](store::Transaction& tx) -> Result<> {
            TRY(apns::rememberVendor(tx, desk.authority().root().certificate));
            return apns::forgetVendor(tx);
        }));
        QVERIFY(desk.list(QStringLiteral("vendor_certificate")).isEmpty());
    }
};

ESPALIER_TEST(ExpiryOperationsTest);
#include "expiry_operations_test.moc"
