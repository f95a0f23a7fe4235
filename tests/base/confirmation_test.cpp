// What has to be typed is told apart from the sentence that asks for it, whatever the device is called.
#include "base/confirmation.h"
#include "base/error_kind.h"
#include "tests/support/test.h"

using namespace espalier;

class ConfirmationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsExpectedComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("expected");
        for (const char* name :
             {"MF-MBP-014", "7", "Ada (lab) [is-spare]", "a; to confirm type exactly: b", "“%1”", " "}) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
    }
    void whatIsExpectedComesBackAsItWas()
    {
        QFETCH(const QString, expected);
        const Error refused = notConfirmed(QStringLiteral("the wrong name"), expected).value();
        QVERIFY(refused.code == ErrorCode::Refused);
        QVERIFY(isOfKind(refused, QLatin1String("not-confirmed")));
        const auto asked = unconfirmed(refused.within(QStringLiteral("device 3")).what);
        QVERIFY(asked.has_value());
        QCOMPARE(asked->why, QStringLiteral("device 3: the wrong name"));
        QCOMPARE(asked->expected, expected);
    }

    void otherRefusalsExpectNothing()
    {
        QVERIFY(!unconfirmed(QStringLiteral("it is locked [locked]")));
        QVERIFY(!unconfirmed(QStringLiteral("say that it is meant [not-confirmed]")));
        QVERIFY(!unconfirmed(QStringLiteral("; to confirm type exactly: yes")));
    }
};

ESPALIER_TEST(ConfirmationTest);
#include "confirmation_test.moc"
