// Good news that leaves by itself. It lies over the foot of the page, so that nothing moves when it comes or goes, and
// stays while the pointer or the focus is on it.
#pragma once

#include "ui/common/message_bar.h"

#include <QTimer>

namespace espalier::ui {

class PassingMessage : public MessageBar {
    Q_OBJECT
public:
    static constexpr int stayMs = 8000;

    explicit PassingMessage(QWidget* over, int ms = stayMs);

    void tell(const QString& what, const QString& why = {});

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void leave();

    QTimer m_away;
};

} // namespace espalier::ui
