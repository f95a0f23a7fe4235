// espalierd as a service of systemd: serving goes on when the window closes and starts with the computer. Runs
// systemctl, so every function may take seconds and must not be called by the thread of the window.
#pragma once

#include "app/start/service_unit.h"

namespace espalier::app {

struct ServiceState {
    QString data;           // of the service that is there; empty: none
    bool isEnabled = false; // starts by itself
    bool isRunning = false; // not: it ended, and systemd starts it again in a moment
    bool lingers = false;   // goes on while its person is signed out; System: always
    QString said;           // systemd's own word: "active", "failed"…
};

class Service {
public:
    explicit Service(ServiceScope scope);

    // Unavailable: there is no systemd here that can be asked.
    [[nodiscard]] Result<ServiceState> state() const;
    // The same without `lingers`, which takes another program to ask: for whoever looks again and again.
    [[nodiscard]] Result<ServiceState> unitState() const;
    // Writes the unit and has it start with the computer (User: with the person's sign-in, and where that is allowed
    // with the computer). It is not started yet. Conflict: there is one for another data folder.
    [[nodiscard]] Result<> install(const ServiceUnit& unit) const;
    // Until it answers, where this account may ask it. Unavailable [service-ended], [service-silent]: with what it said
    // last, where the journal has it.
    [[nodiscard]] Result<> start() const;
    [[nodiscard]] Result<> stop() const; // waits for the ordered end
    // Stops it, too. NotFound: there is none. Unavailable: systemd can't be asked, so the unit stays; removeUnit().
    [[nodiscard]] Result<> remove() const;
    // Takes the unit's file and what enables it away, without systemd: for one that was left behind. One that runs goes
    // on until it ends.
    [[nodiscard]] Result<> removeUnit() const;

    [[nodiscard]] QString unitFile() const;

private:
    [[nodiscard]] Result<QString> systemctl(const QStringList& arguments) const;
    [[nodiscard]] Result<> untilItAnswers(qint64 sinceMs) const;
    [[nodiscard]] QString lastWords(qint64 sinceMs) const;
    [[nodiscard]] QString journal() const;

    const ServiceScope m_scope;
};

// What a service for this folder needs to know; the program is the espalierd beside this one, or else that of PATH.
[[nodiscard]] Result<ServiceUnit> serviceFor(ServiceScope scope, const QString& data, const QString& passphraseFile);

} // namespace espalier::app
