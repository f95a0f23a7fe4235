// A large file isn't decoded to know whether its data can be: the answer has to be the same.
#include "plist/value_syntax.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

using namespace espalier;
using namespace espalier::plist;

class Base64Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTakenCanBeDecoded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("white space") << QByteArray(" \n\t\r") << true;
        QTest::newRow("no padding") << QByteArray("TWFu") << true;
        QTest::newRow("one sign of padding") << QByteArray("TWE=") << true;
        QTest::newRow("two signs of padding") << QByteArray("TQ==") << true;
        QTest::newRow("parted") << QByteArray("T W\n\tE\r=") << true;
        QTest::newRow("all letters") << QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
                                     << true;
        QTest::newRow("too short") << QByteArray("TWF") << false;
        QTest::newRow("three signs of padding") << QByteArray("T===") << false;
        QTest::newRow("padding alone") << QByteArray("====") << false;
        QTest::newRow("padding in the middle") << QByteArray("TQ==TWFu") << false;
        QTest::newRow("something after the padding") << QByteArray("TQ=u") << false;
        QTest::newRow("another alphabet") << QByteArray("TW-_") << false;
        QTest::newRow("no ASCII") << QByteArray("TW\xC3\xA4") << false;
        QTest::newRow("NUL") << QByteArray("TWF\0", 4) << false;
    }
    void whatIsTakenCanBeDecoded()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, taken);
        QCOMPARE(isBase64(text), taken);
        QCOMPARE(parseBase64(text).has_value(), taken);
    }

    void bothAnswerTheSame()
    {
        QRandomGenerator random(20240229U);
        const QByteArray letters = "AAAAbz09+/= =\n-";
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text;
            for (int length = random.bounded(14); length > 0; --length) {
                text.append(letters[random.bounded(int(letters.size()))]);
            }
            QVERIFY2(isBase64(text) == parseBase64(text).has_value(), text.constData());
        }
    }
};

ESPALIER_TEST(Base64Test);
#include "base64_test.moc"
