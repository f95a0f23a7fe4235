// The detail shows the device that was chosen, in whatever order answers arrive.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/own_settings.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_detail.h"

using namespace espalier;
using namespace espalier::ui;

namespace {

// Keeps what it was asked of single devices until it is told to answer.
class SlowControl : public test::FakeControl {
public:
    void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) override
    {
        if (operation != QLatin1String("device.show")) {
            FakeControl::call(operation, arguments, context, std::move(reply));
            return;
        }
        waiting.append({arguments, context, std::move(reply)});
    }
    void release(qint64 device)
    {
        for (const Question& question : std::exchange(waiting, {})) {
            if (question.arguments.value(QStringLiteral("device")).toInteger() == device) {
                FakeControl::call(QStringLiteral("device.show"), question.arguments, question.context, question.reply);
            } else {
                waiting.append(question);
            }
        }
        QTest::qWait(0);
        QTest::qWait(0);
    }
    [[nodiscard]] bool isAskedFor(qint64 device) const
    {
        return std::any_of(waiting.begin(), waiting.end(), [device](const Question& question) {
            return question.arguments.value(QStringLiteral("device")).toInteger() == device;
        });
    }

    struct Question {
        QJsonObject arguments;
        QObject* context;
        Reply reply;
    };
    QList<Question> waiting;
};

struct ShownDesk {
    ShownDesk()
    {
        window.resize(1100, 900);
        detail.resize(1100, 900);
        window.show();
    }
    void choose(qint64 device) // as a list does
    {
        DeviceRow row;
        row.id = device;
        detail.setDevice(row);
        detail.load(device);
    }

    SlowControl control;
    ManualClock clock{test::officeNow};
    QWidget window;
    DeviceActions actions{control, clock, &window};
    DeviceDetail detail{control, clock, actions, DeviceDetail::Form::Full, &window};
};

} // namespace

class ShownDeviceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void anAnswerAboutTheDeviceBeforeIsDropped()
    {
        ShownDesk desk;
        desk.choose(2);
        desk.choose(4);
        desk.control.release(2);
        QCOMPARE(desk.detail.deviceId(), 4);
        desk.control.release(4);
        QCOMPARE(desk.detail.deviceId(), 4);
        QVERIFY(desk.control.waiting.isEmpty());
    }

    void theDeviceAskedForLastStaysThough()
    {
        ShownDesk desk;
        desk.detail.load(2);
        desk.detail.load(4);
        desk.control.release(4);
        QCOMPARE(desk.detail.deviceId(), 4);
        desk.control.release(2);
        QCOMPARE(desk.detail.deviceId(), 4);
    }

    void aCommitMeanwhileAsksForTheChosenOne()
    {
        ShownDesk desk;
        desk.choose(2);
        desk.control.release(2);
        desk.detail.load(4);
        desk.control.touch(QStringLiteral("command"));
        desk.control.release(2);
        desk.control.release(4);
        QCOMPARE(desk.detail.deviceId(), 4);
        QVERIFY(desk.control.isAskedFor(4)); // it changed while we asked
        QVERIFY(!desk.control.isAskedFor(2));
    }

    void whoeverChangesWhileAnAnswerFailsIsAskedForOnceMore()
    {
        ShownDesk desk;
        desk.choose(2);
        desk.detail.load(2);
        desk.control.refuse(QStringLiteral("device.show"), ErrorCode::Unavailable, QStringLiteral("busy"));
        desk.control.release(2);
        QVERIFY(desk.control.isAskedFor(2));
        desk.control.release(2);
        QVERIFY(desk.control.waiting.isEmpty());
    }
};

ESPALIER_TEST(ShownDeviceTest);
#include "shown_device_test.moc"
