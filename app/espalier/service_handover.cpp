#include "app/espalier/service_handover.h"

namespace espalier::app {

ServiceHandover::ServiceHandover(QString data, QString passphraseFile, QObject* parent)
    : QObject(parent), m_data(std::move(data)), m_passphraseFile(std::move(passphraseFile))
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
        return service.start();
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
