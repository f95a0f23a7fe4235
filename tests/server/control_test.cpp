#include "server/control_socket.h"
#include "server/control_wire.h"
#include "server/local_control.h"
#include "server/socket_control.h"
#include "store/connection.h"
#include "tests/support/test.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::server;

namespace {

// A change feed that a test rings by hand.
class Bell : public store::ChangeFeed {
public:
    int listen(Listener listener) override
    {
        m_listeners.emplace(++m_next, std::move(listener));
        return m_next;
    }
    void remove(int listener) override { m_listeners.erase(listener); }
    void ring(const store::Changes& changes)
    {
        for (const auto& [number, listener] : m_listeners) {
            listener(changes);
        }
    }

private:
    std::map<int, Listener> m_listeners;
    int m_next = 0;
};

Operations someOperations()
{
    Operations operations;
    operations.add(QStringLiteral("echo"), [](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
        return QJsonValue(arguments);
    });
    operations.add(QStringLiteral("refuse"), [](const QJsonObject&, const Caller&) -> Result<QJsonValue> {
        return fail(ErrorCode::Refused, QStringLiteral("no"));
    });
    return operations;
}

} // namespace

class ControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersComeBackOverTheSocket()
    {
        QTemporaryDir folder;
        const Operations operations = someOperations();
        WorkerPool workers(2, 100);
        Bell bell;
        const QString path = folder.filePath(QStringLiteral("control.sock"));
        auto socket = ControlSocket::open(path, operations, workers, bell);
        QVERIFY(socket);
        QVERIFY((QFileInfo(path).permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0);

        SocketControl control;
        QVERIFY(control.open(path));
        QList<int> order;
        for (int i = 0; i < 50; ++i) {
            control.call(QStringLiteral("echo"), {{QStringLiteral("i"), i}}, this,
                         [&order](const Result<QJsonValue>& answer) {
                             order.append(answer->toObject()[QStringLiteral("i")].toInt());
                         });
        }
        Error error;
        control.call(QStringLiteral("refuse"), {}, this,
                     [&error](const Result<QJsonValue>& answer) { error = answer.error(); });
        QTRY_COMPARE(order.size(), 50);
        QTRY_COMPARE(error.what, QStringLiteral("no"));
        QVERIFY(error.code == ErrorCode::Refused);
    }

    void followersHearWhatChanged()
    {
        QTemporaryDir folder;
        const Operations operations = someOperations();
        WorkerPool workers(1, 100);
        Bell bell;
        const QString path = folder.filePath(QStringLiteral("control.sock"));
        auto socket = ControlSocket::open(path, operations, workers, bell);
        QVERIFY(socket);
        SocketControl control;
        QVERIFY(control.open(path));
        ChangedRows heard;
        connect(&control, &Control::changed, this, [&heard](const ChangedRows& rows) { heard = rows; });
        bool following = false;
        control.follow();
        control.call(QStringLiteral("echo"), {}, this, [&following](const Result<QJsonValue>&) { following = true; });
        QTRY_VERIFY(following);
        bell.ring({{store::Table::Device, {3, 7}}});
        QTRY_COMPARE(heard.value(QStringLiteral("device")), (QSet<qint64>{3, 7}));
    }

    void aLostServerAnswersEveryWaitingCall()
    {
        QTemporaryDir folder;
        const Operations operations = someOperations();
        WorkerPool workers(1, 100);
        Bell bell;
        const QString path = folder.filePath(QStringLiteral("control.sock"));
        auto socket = ControlSocket::open(path, operations, workers, bell);
        QVERIFY(socket);
        SocketControl control;
        QVERIFY(control.open(path));
        (*socket)->close();
        Result<QJsonValue> answer = QJsonValue();
        control.call(QStringLiteral("echo"), {}, this, [&answer](const Result<QJsonValue>& given) { answer = given; });
        QTRY_VERIFY(!answer);
        QVERIFY(answer.error().code == ErrorCode::Unavailable);
    }

    void nobodyIsCalledBackAfterItsContextIsGone()
    {
        const Operations operations = someOperations();
        WorkerPool workers(1, 100);
        Bell bell;
        LocalControl control(operations, workers, bell, {});
        auto context = std::make_unique<QObject>();
        bool called = false;
        control.call(QStringLiteral("echo"), {}, context.get(),
                     [&called](const Result<QJsonValue>&) { called = true; });
        context.reset();
        bool later = false;
        control.call(QStringLiteral("echo"), {}, this, [&later](const Result<QJsonValue>&) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void aFullPoolSaysBusy()
    {
        const Operations operations = someOperations();
        WorkerPool workers(1, 100);
        workers.stop();
        Bell bell;
        LocalControl control(operations, workers, bell, {});
        Result<QJsonValue> answer = QJsonValue();
        control.call(QStringLiteral("echo"), {}, this, [&answer](const Result<QJsonValue>& given) { answer = given; });
        QTRY_VERIFY(!answer);
        QVERIFY(answer.error().code == ErrorCode::Unavailable);
    }

    void linesAreCutAndBounded()
    {
        wire::LineReader reader;
        QVERIFY(reader.add("{\"a\":1}\n{\"b\""));
        QCOMPARE(reader.next().value(), QByteArray("{\"a\":1}"));
        QVERIFY(!reader.next());
        QVERIFY(reader.add(":2}\n"));
        QCOMPARE(reader.next().value(), QByteArray("{\"b\":2}"));
        const QByteArray mebibyte(1024 * 1024, 'x');
        Result<> added;
        for (int i = 0; i < 40 && added; ++i) {
            added = reader.add(mebibyte);
        }
        QVERIFY(!added);
        QVERIFY(added.error().code == ErrorCode::TooLarge);
    }
};

ESPALIER_TEST(ControlTest);
#include "control_test.moc"
