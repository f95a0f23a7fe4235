// Gives the serving of a data folder to a systemd service of the person, or takes it back. systemctl may take seconds,
// so it is asked one thing after the other on a thread of its own; signals arrive in this object's thread.
#pragma once

#include "app/start/service.h"
#include "base/error_kind.h"

#include <QObject>
#include <QThreadPool>

namespace espalier::app {

class ServiceHandover : public QObject {
    Q_OBJECT
public:
    // `passphraseFile`: what the service opens the folder with; empty: the keychain.
    ServiceHandover(QString data, QString passphraseFile, QObject* parent = nullptr);
    ~ServiceHandover() override; // waits for what is under way

    void look();
    // The folder must be free. Ends with gave() once the service's server answers, or with failed() and no service.
    void give();
    // Ends with tookBack(), the folder free and the service gone, or with failed().
    void takeBack();

Q_SIGNALS:
    void looked(const espalier::app::ServiceState& state); // not where there is no systemd to be asked
    void gave();
    void tookBack();
    // "service-ended": it started and ended again; "service-silent": it runs, but doesn't answer. Else systemd's words.
    void failed(const espalier::Error& error);

private:
    void run(const std::function<Result<>()>& work, void (ServiceHandover::*done)());
    [[nodiscard]] Result<> giveNow() const;

    const QString m_data, m_passphraseFile;
    QThreadPool m_pool;
};

} // namespace espalier::app
