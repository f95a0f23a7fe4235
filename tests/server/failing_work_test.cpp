// What runs out of memory or threads fails; the process goes on.
#include "app/start/log.h"
#include "base/clock.h"
#include "server/operations.h"
#include "server/schedule.h"
#include "tests/support/test.h"

#include <QRegularExpression>

#include <atomic>
#include <memory>
#include <new>
#include <system_error>

using namespace espalier;

namespace {

void swallow(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

class FailingWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOperationThatThrowsIsAnError()
    {
        server::Operations operations;
        operations.add(QStringLiteral("check.run"),
                       [](const QJsonObject&, const server::Caller&) -> Result<QJsonValue> {
                           throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
                       });
        const auto answer = operations.run(QStringLiteral("check.run"), {}, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Internal);
        QVERIFY(answer.error().what.contains(QStringLiteral("check.run")));
    }

    void aJobThatThrowsIsTriedAgain()
    {
        const SystemClock clock;
        server::Schedule schedule(clock);
        std::atomic<int> runs = 0;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^a job: ")));
        schedule.every(
            1, "a job",
            [&]() -> Result<> {
                if (++runs == 1) {
                    throw std::bad_alloc();
                }
                return {};
            },
            server::Schedule::FirstRun::AtStart);
        schedule.start();
        QTRY_VERIFY(runs > 1);
        schedule.stop();
    }

    // The one that was there before may be gone with its owner.
    void aLogThatEndsLeavesMessagesToWhoeverTookThemOver()
    {
        const auto ofTheTest = qInstallMessageHandler(nullptr);
        server::LogBuffer buffer;
        auto log = std::make_unique<app::LogTo>(buffer);
        qInstallMessageHandler(swallow);
        log.reset();
        const auto stayed = qInstallMessageHandler(ofTheTest);
        QVERIFY(stayed == swallow);
    }
};

ESPALIER_TEST(FailingWorkTest);

#include "failing_work_test.moc"
