#include "device/apns/push_rules.h"
#include "tests/support/test.h"

using namespace espalier::device;

namespace {
const QString topic = QStringLiteral("com.apple.mgmt.External.test");

class Desk : public PushDesk {
public:
    std::optional<PushTarget> find(const QByteArray& token) override
    {
        if (token == "\x01\x02") {
            return PushTarget{topic, true, 0};
        }
        if (token == "\x03\x04") {
            return PushTarget{topic, false, 1234};
        }
        if (token == "\x05\x06") {
            return PushTarget{QStringLiteral("com.apple.mgmt.External.other"), true, 0};
        }
        return std::nullopt;
    }
    void deliver(const QByteArray&, const QString&) override {}
    std::optional<PushBehaviour> scripted() override { return std::nullopt; }
    std::optional<ConnectionBehaviour> scriptedConnection() override { return std::nullopt; }
};

PushRequest good()
{
    return {
        "POST", "/3/device/0102", {{"apns-topic", topic.toLatin1()}, {"apns-push-type", "mdm"}}, "{\"mdm\":\"MAGIC\"}"};
}
} // namespace

class DevicePushRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodPushIsTakenWithItsId()
    {
        Desk desk;
        PushRequest request = good();
        request.headers.insert("apns-id", "123e4567-e89b-12d3-a456-426614174000");
        const PushVerdict verdict = judgePush(request, topic, desk);
        QCOMPARE(verdict.status, 200);
        QCOMPARE(verdict.magic, QStringLiteral("MAGIC"));
        QCOMPARE(verdict.id, QByteArray("123e4567-e89b-12d3-a456-426614174000"));
        QCOMPARE(judgePush(good(), topic, desk).id.size(), 36);
    }

    void badOnesAreRefusedAsAppleDoes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* reason, int status, const char* field, const QByteArray& value) {
            QTest::addRow("%s (%s)", reason, field)
                << status << QString::fromLatin1(reason) << QByteArray(field) << value;
        };
        row("MethodNotAllowed", 405, ":method", "GET");
        row("BadPath", 404, ":path", "/2/x");
        row("MissingDeviceToken", 400, ":path", "/3/device/");
        row("BadDeviceToken", 400, ":path", "/3/device/0A");
        row("BadDeviceToken", 400, ":path", "/3/device/9999");
        row("Unregistered", 410, ":path", "/3/device/0304");
        row("DeviceTokenNotForTopic", 400, ":path", "/3/device/0506");
        row("TopicDisallowed", 400, "apns-topic", "com.apple.mgmt.External.other");
        row("InvalidPushType", 400, "apns-push-type", "alert");
        row("BadPriority", 400, "apns-priority", "7");
        row("BadExpirationDate", 400, "apns-expiration", "soon");
        row("BadMessageId", 400, "apns-id", "one");
        row("PayloadEmpty", 400, ":body", "");
        row("PayloadTooLarge", 413, ":body", QByteArray(4097, 'x'));
    }
    void badOnesAreRefusedAsAppleDoes()
    {
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        PushRequest request = good();
        if (field == ":method") {
            request.method = value;
        } else if (field == ":path") {
            request.path = value;
        } else if (field == ":body") {
            request.body = value;
        } else {
            request.headers.insert(field, value);
        }
        Desk desk;
        const PushVerdict verdict = judgePush(request, topic, desk);
        QCOMPARE(verdict.status, status);
        QCOMPARE(verdict.reason, reason);
        QCOMPARE(verdict.timestampMs, status == 410 ? 1234 : 0);
    }

    void aCertificateWithoutTopicIsABadOne()
    {
        Desk desk;
        QCOMPARE(judgePush(good(), {}, desk).status, 403);
    }
};

ESPALIER_TEST(DevicePushRulesTest);
#include "push_rules_test.moc"
