#include "app/espalier/service_handover.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QThread>

namespace espalier::app {

namespace {

constexpr int servicePatienceMs = 30'000; // until the server of the service answers
constexpr int againMs = 200;

Result<> untilItAnswers(const Service& service, const QString& controlSocket)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < servicePatienceMs) {
        QLocalSocket probe;
        probe.connectToServer(controlSocket);
        if (probe.waitForConnected(againMs)) {
            return {};
        }
        const ServiceState state = TRY(service.unitState());
        if (!state.isRunning) {
            return fail(ErrorCode::Unavailable, QLatin1String("service-ended"),
                        QStringLiteral("the service ended again, systemd calls it %1").arg(state.said));
        }
        QThread::msleep(againMs);
    }
    return fail(ErrorCode::Unavailable, QLatin1String("service-silent"),
                QStringLiteral("the service did not answer within %1 s").arg(servicePatienceMs / 1000));
}

} // namespace

ServiceHandover::ServiceHandover(QString data, QString controlSocket, QString passphraseFile, QObject* parent)
    : QObject(parent), m_data(std::move(data)), m_controlSocket(std::move(controlSocket)),
      m_passphraseFile(std::move(passphraseFile))
{
    m_pool.setMaxThreadCount(1);
}

ServiceHandover::~ServiceHandover()
{
    m_pool.waitForDone();
}

void ServiceHandover::look()
{
    m_pool.start([this] {
        const auto state = Service(ServiceScope::User).state();
        if (state) {
            QMetaObject::invokeMethod(
                this, [this, state] { Q_EMIT looked(*state); }, Qt::QueuedConnection);
        }
    });
}

void ServiceHandover::give()
{
    run([this] { return giveNow(); }, &ServiceHandover::gave);
}

void ServiceHandover::takeBack()
{
    run([] { return Service(ServiceScope::User).remove(); }, &ServiceHandover::tookBack);
}

void ServiceHandover::run(const std::function<Result<>()>& work, void (ServiceHandover::*done)())
{
    m_pool.start([this, work, done] {
        const auto result = work();
        QMetaObject::invokeMethod(
            this,
            [this, result, done] {
                if (result) {
                    Q_EMIT(this->*done)();
                } else {
                    Q_EMIT failed(result.error());
                }
            },
            Qt::QueuedConnection);
    });
}

// Half a service would take the folder at the next start of the computer, so a failed one goes again. One that was
// there before stays, stopped.
Result<> ServiceHandover::giveNow() const
{
    const Service service(ServiceScope::User);
    const bool wasThere = !TRY(service.unitState()).data.isEmpty();
    const auto serve = [&]() -> Result<> {
        TRY(service.install(TRY(serviceFor(ServiceScope::User, m_data, m_passphraseFile))));
        TRY(service.start());
        return untilItAnswers(service, m_controlSocket);
    };
    const auto served = serve();
    if (served) {
        return {};
    }
    const auto undone = wasThere ? service.stop() : service.remove();
    if (!undone && undone.error().code != ErrorCode::NotFound) {
        return fail(served.error().code,
                    QStringLiteral("%1; it could not be taken back: %2").arg(served.error().what, undone.error().what));
    }
    return served;
}

} // namespace espalier::app
