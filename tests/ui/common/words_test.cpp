#include "tests/support/test.h"
#include "ui/common/distinguished_name.h"
#include "ui/common/number_words.h"
#include "ui/common/user_sentence.h"

#include <QLocale>

using namespace espalier;
using namespace espalier::ui;

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyErrorSaysWhatWhyAndWhatNext()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const UserSentence sentence =
                userSentence({static_cast<ErrorCode>(i), QStringLiteral("x")}, QStringLiteral("It was not done."));
            QCOMPARE(sentence.what, QStringLiteral("It was not done."));
            QVERIFY(!sentence.why.isEmpty());
            QVERIFY(!sentence.next.isEmpty());
            QVERIFY(sentence.detail.endsWith(QStringLiteral(": x")));
        }
    }

    void theTopicLockNamesTheRemedy()
    {
        const UserSentence sentence =
            userSentence({ErrorCode::Conflict, QStringLiteral("the topic is com.apple.mgmt.A [other-topic]")},
                         QStringLiteral("Stopped."));
        QVERIFY(sentence.whyAndNext().contains(QStringLiteral("Renew")));
    }

    void theWipeGuardNamesTheTime()
    {
        const UserSentence sentence =
            userSentence({ErrorCode::Refused,
                          QStringLiteral("wipe guard: at most 5 devices may be erased or locked in "
                                         "10 minutes; the next free place is at 2026-11-26T16:46:13Z [wipe-guard]")},
                         QStringLiteral("Not erased."));
        const QDateTime at(QDate(2026, 11, 26), QTime(16, 46, 13), Qt::UTC);
        QVERIFY(sentence.next.contains(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat)));
    }

    void whatIsNotKnownSaysTheServersReason()
    {
        const UserSentence sentence = userSentence({ErrorCode::Refused, QStringLiteral("the link has\na use left")},
                                                   QStringLiteral("Not revoked."));
        QVERIFY(sentence.why.contains(QStringLiteral("the link has")));
        QVERIFY(!sentence.why.contains(QLatin1Char('\n')));
    }

    void aPortThatIsTakenSendsToAnotherOne()
    {
        const UserSentence sentence = userSentence(
            {ErrorCode::Network, QStringLiteral("can't listen on 0.0.0.0 port 443: denied [cannot-listen]")},
            QStringLiteral("It did not start."));
        QVERIFY(sentence.next.contains(QStringLiteral("port")));
    }

    void namesInCertificatesAreRead_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* written, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(shown);
        };
        row("the name says the organisation", "CN=Marlow & Finch Device CA,O=Marlow & Finch",
            "Marlow & Finch Device CA");
        row("the organisation is said too", "CN=R11,O=Let's Encrypt,C=US", "R11, Let's Encrypt");
        row("in any order", "C=US, O=Apple Inc., CN=Apple Application Integration 2 Certification Authority",
            "Apple Application Integration 2 Certification Authority, Apple Inc.");
        row("escaped comma", "CN=Marlow\\, Finch,O=Marlow\\, Finch", "Marlow, Finch");
        row("escaped bytes", "CN=B\\C3\\BCro", "Büro");
        row("two in one", "CN=A+serialNumber=1,O=B", "A, B");
        row("no common name", "O=Apple Inc.,C=US", "O=Apple Inc.,C=US");
        row("no distinguished name", "Office CA", "Office CA");
        row("nothing", "", "");
    }
    void namesInCertificatesAreRead()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, shown);
        QCOMPARE(certificateName(written), shown);
    }

    void aMissingPushCertificateSendsToServer()
    {
        const UserSentence sentence = userSentence(
            {ErrorCode::Unavailable, QStringLiteral("there is no push certificate yet [no-push-certificate]")},
            QStringLiteral("No link."));
        QVERIFY(sentence.next.contains(QStringLiteral("Server")));
    }

    void sizesAreShort_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("bytes") << qint64(12) << QStringLiteral("12 bytes");
        QTest::newRow("small") << qint64(1900) << QStringLiteral("1.9 kB");
        QTest::newRow("whole") << qint64(432'013'312) << QStringLiteral("432 MB");
        QTest::newRow("large") << qint64(1'820'000'000) << QStringLiteral("1.8 GB");
    }
    void sizesAreShort()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const QString, words);
        QCOMPARE(sizeWords(bytes), words);
    }

    void durationsChooseTheirUnit_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::newRow("part of a second") << qint64(400) << QStringLiteral("0.4 s");
        QTest::newRow("seconds") << qint64(41'000) << QStringLiteral("41 s");
        QTest::newRow("minutes") << qint64(8 * 60'000) << QStringLiteral("8 min");
        QTest::newRow("hours") << qint64(17 * 3'600'000) << QStringLiteral("17 h");
        QTest::newRow("never negative") << qint64(-5) << QStringLiteral("0.0 s");
    }
    void durationsChooseTheirUnit()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QString, words);
        QCOMPARE(durationWords(ms), words);
    }
};

ESPALIER_TEST(WordsTest);
#include "words_test.moc"
