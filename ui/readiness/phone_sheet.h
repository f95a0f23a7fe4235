// Test from a phone: a page that one phone opens once, as a QR code; then what arrived, or why nothing may arrive.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

#include <QJsonObject>

class QLineEdit;

namespace espalier::ui {

class Button;
class FactGrid;
class MessageBar;
class QrWidget;

class PhoneSheet : public Sheet {
    Q_OBJECT
public:
    PhoneSheet(server::Control& control, const Clock& clock, QWidget* over);

Q_SIGNALS:
    void arrived();

private:
    void begin();
    void showPage(const QJsonObject& page);
    void look();
    void showArrival(const QJsonObject& arrival);

    server::Control& m_control;
    const Clock& m_clock;
    MessageBar* m_message;
    QWidget* m_page; // the code, its address, and what may be in the way
    QrWidget* m_qr;
    QLineEdit* m_url;
    FactGrid* m_facts;
    Button* m_again;
    qint64 m_before = 0; // ms: the last arrival before this page
    bool m_isWaiting = false;
};

} // namespace espalier::ui
