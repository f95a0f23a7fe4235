// What is taken in under Server: a push certificate, another name. Each says on the sheet why it was refused, and
// nothing changes then.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class FileField;
class MessageBar;

class PushSheet : public Sheet {
    Q_OBJECT
public:
    // `topic` of the certificate in use; empty when there is none.
    PushSheet(server::Control& control, const QString& topic, QWidget* over);

Q_SIGNALS:
    void imported();

private:
    void send();
    void finish(const Result<QJsonValue>& result);
    server::Control& m_control;
    QString m_topic;
    MessageBar* m_message;
    FileField* m_certificate;
    FileField* m_key;
    QLineEdit* m_password;
    Button* m_import;
};

class NameSheet : public Sheet {
    Q_OBJECT
public:
    NameSheet(server::Control& control, const QString& name, QWidget* over);

Q_SIGNALS:
    void renamed();

private:
    void send();
    server::Control& m_control;
    MessageBar* m_message;
    QLineEdit* m_name;
    Button* m_save;
};

} // namespace espalier::ui
