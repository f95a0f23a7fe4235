#include "crypto/random.h"
#include "crypto/sealer.h"
#include "tests/support/test.h"

#include <QRegularExpression>
#include <QSet>

using namespace espalier;
using namespace espalier::crypto;

class SealerTest : public QObject {
    Q_OBJECT
    Sealer m_sealer{SecretBytes(QByteArrayView("0123456789abcdef0123456789abcdef"))};

private Q_SLOTS:
    void sealedValuesOpenAtTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("a PIN");
        QTest::newRow("binary") << QByteArray("\0\xFF\0", 3);
        QTest::newRow("large") << QByteArray(1'000'000, 'x');
    }

    void sealedValuesOpenAtTheirPlace()
    {
        QFETCH(QByteArray, plain);
        const QByteArray sealed = m_sealer.seal(plain, QStringLiteral("device/pin/1"));
        QVERIFY(plain.isEmpty() || !sealed.contains(plain));
        const auto opened = m_sealer.open(sealed, QStringLiteral("device/pin/1"));
        QVERIFY(opened);
        QCOMPARE(opened->view().toByteArray(), plain);
    }

    void theSameValueNeverLooksTheSame()
    {
        const QString place = QStringLiteral("a/b/1");
        QVERIFY(m_sealer.seal("x", place) != m_sealer.seal("x", place));
    }

    void sealedValuesCannotBeMoved()
    {
        const QByteArray sealed = m_sealer.seal("secret", QStringLiteral("device/pin/1"));
        QVERIFY(!m_sealer.open(sealed, QStringLiteral("device/pin/2")));
        QVERIFY(!m_sealer.open(sealed, QString()));
    }

    void anotherMasterKeyDoesNotOpen()
    {
        const Sealer other{SecretBytes(QByteArrayView("0123456789abcdef0123456789abcdeX"))};
        QVERIFY(!other.open(m_sealer.seal("secret", QStringLiteral("p")), QStringLiteral("p")));
    }

    void everyFlippedBitAndEveryCutIsNoticed()
    {
        const QString place = QStringLiteral("p");
        const QByteArray sealed = m_sealer.seal("secret", place);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QVERIFY(!m_sealer.open(QByteArrayView(sealed).first(i), place));
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = sealed;
                flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
                QVERIFY(!m_sealer.open(flipped, place));
            }
        }
    }

    void lookUpsDependOnTokenPurposeAndKey()
    {
        const QByteArray hash = m_sealer.lookupHash("token", QStringLiteral("link"));
        QCOMPARE(hash.size(), 32);
        QCOMPARE(m_sealer.lookupHash("token", QStringLiteral("link")), hash);
        QVERIFY(m_sealer.lookupHash("token", QStringLiteral("challenge")) != hash);
        QVERIFY(m_sealer.lookupHash("tokem", QStringLiteral("link")) != hash);
        QVERIFY(m_sealer.lookupHash("ktoken", QStringLiteral("lin")) != hash);
        const Sealer other{SecretBytes(QByteArrayView("other"))};
        QVERIFY(other.lookupHash("token", QStringLiteral("link")) != hash);
    }

    void scryptFollowsItsSpecification()
    {
        // N = 1024, r = 8, p = 1, as Python's hashlib.scrypt has it.
        const auto key = deriveKey(SecretBytes(QByteArrayView("password")), "NaCl", 10);
        QVERIFY(key);
        QCOMPARE(key->view().toByteArray().toHex(),
                 QByteArray("27b418c674c769d12501fbb1f53bac32df6514c0f28d043872b148b348961a79"));
        QVERIFY(deriveKey(SecretBytes(QByteArrayView("password")), "salt"));
        QVERIFY(!deriveKey(SecretBytes(QByteArrayView("password")), "salt", 40));
    }

    void openSslVersionsWithKnownHolesAreRefused_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<int>("patch");
        QTest::addColumn<bool>("good");
        QTest::newRow("1.1.1") << 1 << 1 << 1 << false;
        QTest::newRow("3.0.20") << 3 << 0 << 20 << false;
        QTest::newRow("3.0.21") << 3 << 0 << 21 << true;
        QTest::newRow("3.1.30") << 3 << 1 << 30 << false;
        QTest::newRow("3.4.9") << 3 << 4 << 9 << false;
        QTest::newRow("3.5.6") << 3 << 5 << 6 << false;
        QTest::newRow("3.5.7") << 3 << 5 << 7 << true;
        QTest::newRow("3.6.0") << 3 << 6 << 0 << true;
        QTest::newRow("4.0.0") << 4 << 0 << 0 << true;
    }

    void openSslVersionsWithKnownHolesAreRefused()
    {
        QFETCH(int, major);
        QFETCH(int, minor);
        QFETCH(int, patch);
        QFETCH(bool, good);
        QCOMPARE(checkOpenSslVersion(static_cast<unsigned>(major), static_cast<unsigned>(minor),
                                     static_cast<unsigned>(patch))
                     .has_value(),
                 good);
    }

    void randomThingsHaveTheirForm()
    {
        static const QRegularExpression version4(
            QStringLiteral("^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$"));
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString uuid = randomUuid();
            QVERIFY(version4.match(uuid).hasMatch());
            seen.insert(uuid);
        }
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(randomToken(16).size(), 22);
        QCOMPARE(randomSecret(32).size(), 32);
        QCOMPARE(crypto::sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

ESPALIER_TEST(SealerTest);
#include "sealer_test.moc"
