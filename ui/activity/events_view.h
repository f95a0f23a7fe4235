#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

#include <QJsonArray>

class QLineEdit;

namespace espalier::ui {

class MessageBar;
class NameBook;
class RecordList;

// The newest entries of the audit log in sentences.
class EventsView : public QWidget {
    Q_OBJECT
public:
    EventsView(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

private:
    void load(qint64 newest);
    void showRows();
    void verify();

    server::Control& m_control;
    const Clock& m_clock;
    NameBook* m_names;
    QLineEdit* m_filter;
    MessageBar* m_message;
    RecordList* m_list;
    QJsonArray m_events;
    bool m_unreachable = false;
};

} // namespace espalier::ui
