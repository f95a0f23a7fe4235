#include "server/operations/ca_operations.h"
#include "tests/ca/office.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;
using namespace espalier::server;

class CaOperationsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ca::Office> m_office;
    std::unique_ptr<Operations> m_operations;

    Result<QJsonValue> run(const char* name, const QJsonObject& arguments = {})
    {
        return m_operations->run(QLatin1String(name), arguments, Caller{QStringLiteral("anna")});
    }
    static QString base64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
    Result<QJsonValue> issue()
    {
        const auto key = crypto::PrivateKey::generateRsa(2048).value();
        const auto csr = crypto::CertificateRequest::make(key, {{QStringLiteral("CN"), QStringLiteral("wish")}});
        return run("ca.issue", {{QStringLiteral("csr_base64"), base64(csr->pem())}});
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<ca::Office>();
        m_operations = std::make_unique<Operations>();
        addCaOperations(*m_operations, m_office->store(), m_office->authority());
    }

    void theRootIsExported()
    {
        const QByteArray pem = run("ca.export")->toObject()[QStringLiteral("pem")].toString().toLatin1();
        QCOMPARE(crypto::Certificate::read(pem)->der(), m_office->authority().root().certificate.der());
    }

    void anIdentityIsIssuedListedAndRevoked()
    {
        const auto issued = issue();
        QVERIFY2(issued, qPrintable(issued ? QString() : issued.error().what));
        const auto certificate =
            crypto::Certificate::read(issued->toObject()[QStringLiteral("pem")].toString().toLatin1());
        QVERIFY(certificate);
        QVERIFY(!certificate->subject().contains(QStringLiteral("wish")));
        QVERIFY(run("ca.revoke", {{QStringLiteral("serial"), certificate->serial()}}));
        const QJsonArray rows = run("ca.list")->toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()[QStringLiteral("kind")].toString(), QStringLiteral("root"));
        QVERIFY(rows[0].toObject()[QStringLiteral("revoked_at")].isNull());
        const QJsonObject row = rows[1].toObject();
        QCOMPARE(row[QStringLiteral("serial")].toString(), certificate->serial());
        QCOMPARE(row[QStringLiteral("revoked_at")].toInteger(), m_office->clock.nowMs());
        QVERIFY(row[QStringLiteral("device")].isNull());
        QCOMPARE(m_office->count("SELECT COUNT(*) FROM audit WHERE actor = 'anna'"), 2);
        const QJsonArray rest = run("ca.list", {{QStringLiteral("after"), rows[0][QStringLiteral("id")]}})->toArray();
        QCOMPARE(rest.size(), 1);
    }

    void thoseOfADeviceSayWhichItUses()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(issue());
        }
        const auto made = m_office->store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO device (id, udid, state, name, serial, created_at, certificate_id) VALUES (7, "
                       "'U-7', 'enrolled', 'one', 'S-7', 0, 3)",
                       {}));
            TRY(tx.run("UPDATE certificate SET device_id = 7 WHERE id IN (2, 3)", {}));
            return {};
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        const QJsonArray rows = run("ca.list", {{QStringLiteral("device"), QStringLiteral("S-7")}})->toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QStringLiteral("id")].toInt(), 3); // the newest first
        QVERIFY(rows[0][QStringLiteral("current")].toBool());
        QVERIFY(!rows[1][QStringLiteral("current")].toBool());
        QVERIFY(!run("ca.list", {{QStringLiteral("device"), 8}}));
    }

    void badArgumentsAreNamed_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* operation, const QJsonObject& arguments, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(operation) << arguments << static_cast<int>(code);
        };
        row("issue without a request", "ca.issue", {}, ErrorCode::InvalidInput);
        row("issue from nonsense", "ca.issue", {{QStringLiteral("csr_base64"), base64("nonsense")}},
            ErrorCode::InvalidInput);
        row("revoke an unknown serial", "ca.revoke", {{QStringLiteral("serial"), QStringLiteral("AB")}},
            ErrorCode::NotFound);
        row("revoke nothing", "ca.revoke", {}, ErrorCode::InvalidInput);
        row("trust nonsense", "ca.trust.add", {{QStringLiteral("pem_base64"), base64("nonsense")}},
            ErrorCode::InvalidInput);
        row("forget an unknown authority", "ca.trust.remove", {{QStringLiteral("id"), 7}}, ErrorCode::NotFound);
    }

    void badArgumentsAreNamed()
    {
        QFETCH(QString, operation);
        QFETCH(QJsonObject, arguments);
        QFETCH(int, code);
        const auto result = m_operations->run(operation, arguments, {});
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
    }

    void otherAuthoritiesAreTrustedAndForgotten()
    {
        const auto key = crypto::PrivateKey::generateP256().value();
        crypto::CertificateTemplate what;
        what.subject = {{QStringLiteral("CN"), QStringLiteral("Elsewhere")}};
        what.notBeforeMs = m_office->clock.nowMs() - dayMs;
        what.notAfterMs = m_office->clock.nowMs() + dayMs;
        what.ca = true;
        const auto elsewhere = crypto::issue(what, key.publicKeyDer(), nullptr, key).value();
        const auto added = run("ca.trust.add", {{QStringLiteral("pem_base64"), base64(elsewhere.pem())}});
        QVERIFY(added);
        const QJsonArray rows = run("ca.trust.list")->toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[QStringLiteral("sha256")].toString(),
                 QString::fromLatin1(elsewhere.sha256().toHex()));
        QVERIFY(run("ca.trust.remove", {{QStringLiteral("id"), rows[0].toObject()[QStringLiteral("id")]}}));
        QVERIFY(run("ca.trust.list")->toArray().isEmpty());
    }
};

ESPALIER_TEST(CaOperationsTest);
#include "ca_operations_test.moc"
