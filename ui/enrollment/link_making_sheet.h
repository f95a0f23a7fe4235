// What sheets that make links share: waiting for the self-test that may come first, and saying why none was made.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class MessageBar;

class LinkMakingSheet : public Sheet {
    Q_OBJECT
public:
    explicit LinkMakingSheet(QWidget* over);

Q_SIGNALS:
    void created(qint64 link); // the first of them
    void serverRequested();    // to the push certificate
    void readinessRequested(); // to what failed in the self-test

protected:
    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] bool isMaking() const { return m_making; }
    void begin();
    void end() { m_making = false; }
    void tellRefusal(const Error& error);

private:
    MessageBar* m_message;
    bool m_making = false;
};

} // namespace espalier::ui
