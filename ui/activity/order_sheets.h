// The decision of a second person: yes with the passphrase, for a screen that was left open proves nothing; no with a
// note.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

#include <QJsonObject>

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;

class ApproveOrderSheet : public Sheet {
    Q_OBJECT
public:
    ApproveOrderSheet(server::Control& control, const QJsonObject& order, QWidget* over);

Q_SIGNALS:
    void approved();

private:
    void approve();

    server::Control& m_control;
    const qint64 m_order;
    MessageBar* m_message;
    QLineEdit* m_passphrase = nullptr;
    Button* m_action;
};

class RefuseOrderSheet : public Sheet {
    Q_OBJECT
public:
    enum class Whose { Own, Others };
    RefuseOrderSheet(server::Control& control, const QJsonObject& order, Whose whose, QWidget* over);

Q_SIGNALS:
    void refused();

private:
    void refuse();

    server::Control& m_control;
    const qint64 m_order;
    MessageBar* m_message;
    QLineEdit* m_note = nullptr;
    Button* m_action;
};

} // namespace espalier::ui
