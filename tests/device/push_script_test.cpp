#include "device/apns/push_script.h"
#include "tests/support/test.h"

#include <QJsonDocument>

using namespace espalier::device;

namespace {
// ' stands for ".
QJsonObject line(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}
} // namespace

class DevicePushScriptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineThatFitsDecides()
    {
        PushScript script;
        QVERIFY(script.add(line("{'apns':{'status':500,'skip':1,'every':2,'times':2}}")));
        QVERIFY(script.add(line("{'apns':{'status':503,'times':1}}")));
        QList<int> statuses;
        for (int i = 0; i < 7; ++i) {
            const auto push = script.nextPush();
            statuses << (push ? push->status : 200);
        }
        QCOMPARE(statuses, (QList<int>{503, 500, 200, 500, 200, 200, 200}));
    }

    void connectionsAreCountedApart()
    {
        PushScript script;
        QVERIFY(script.add(line("{'apns_connection':{'max_streams':7,'times':1}}")));
        QVERIFY(!script.nextPush());
        QCOMPARE(script.nextConnection().value_or(ConnectionBehaviour()).maxStreams, 7);
        QVERIFY(!script.nextConnection());
    }

    void whatMeansNothingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown key") << QByteArray("{'apns':{'go_away':true}}");
        QTest::newRow("key of a connection") << QByteArray("{'apns':{'refused_ms':5}}");
        QTest::newRow("no number") << QByteArray("{'apns':{'status':'429'}}");
        QTest::newRow("no stream at all") << QByteArray("{'apns':{'max_streams':0}}");
        QTest::newRow("every none") << QByteArray("{'apns':{'silent':true,'every':0}}");
        QTest::newRow("unknown alert") << QByteArray("{'apns_connection':{'certificate':'ugly'}}");
    }
    void whatMeansNothingIsRefused()
    {
        QFETCH(const QByteArray, text);
        PushScript script;
        QVERIFY(!script.add(line(text)));
    }
};

ESPALIER_TEST(DevicePushScriptTest);
#include "push_script_test.moc"
