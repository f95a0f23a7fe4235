#include "ui/devices/raw_command_sheet.h"

#include "base/typed_name.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
const QStringList commonTypes{QStringLiteral("DeviceInformation"),
                              QStringLiteral("SecurityInfo"),
                              QStringLiteral("InstalledApplicationList"),
                              QStringLiteral("ProfileList"),
                              QStringLiteral("CertificateList"),
                              QStringLiteral("Restrictions"),
                              QStringLiteral("UserList"),
                              QStringLiteral("AvailableOSUpdates"),
                              QStringLiteral("Settings"),
                              QStringLiteral("RestartDevice"),
                              QStringLiteral("ShutDownDevice")};

QByteArray asPropertyList(const QString& inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n" +
           inner.toUtf8() + "\n</dict>\n</plist>\n";
}
} // namespace

RawCommandSheet::RawCommandSheet(server::Control& control, const DeviceRow& device, QWidget* over)
    : Sheet(over), m_control(control), m_device(device), m_type(new QComboBox(this)), m_keys(new QPlainTextEdit(this)),
      m_confirmLabel(
          new TextLabel(tr("Type %1 to go on").arg(quoted(device.title())), TextRole::Strong, &Theme::text1, this)),
      m_confirm(new QLineEdit(this)), m_problem(new TextLabel(TextRole::Body, &Theme::danger, this)),
      m_send(new Button(QStringLiteral("wake"), tr("Send"), Button::Kind::Primary, this))
{
    setTitle(tr("Send a command to %1").arg(isolated(device.title())));
    setPanelWidth(620);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->addItems(commonTypes);
    m_type->setAccessibleName(tr("Request type"));
    m_keys->setFont(roleFont(TextRole::Mono));
    m_keys->setLayoutDirection(Qt::LeftToRight);
    m_keys->setAccessibleName(tr("Keys beside RequestType, as XML"));
    m_keys->setPlaceholderText(tr("Nothing beside it"));
    m_keys->setTabChangesFocus(true);
    m_confirm->setAccessibleName(m_confirmLabel->text());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(new TextLabel(tr("Request type"), TextRole::Strong, &Theme::text1, body));
    column->addWidget(m_type);
    column->addSpacing(space::small);
    column->addWidget(new TextLabel(tr("Keys beside it, as property list XML"), TextRole::Strong, &Theme::text1, body));
    column->addWidget(m_keys, 1);
    auto* hint = new TextLabel(tr("Leave it empty when the command has no keys. What you write is sent as it is."),
                               TextRole::Second, &Theme::text3, body);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_confirmLabel);
    column->addWidget(m_confirm);
    column->addWidget(m_problem);
    setBody(body, space::large);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_send);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_send, &QPushButton::clicked, this, &RawCommandSheet::send);
    connect(m_type, &QComboBox::editTextChanged, this, &RawCommandSheet::check);
    connect(m_confirm, &QLineEdit::textChanged, this, &RawCommandSheet::check);
    check();
    present(m_type);
}

void RawCommandSheet::check()
{
    const QString type = m_type->currentText().trimmed();
    // Removing a profile may remove the enrollment; the server asks then, so offer the field.
    const bool destructive = isDestructiveCommand(type) || type == QLatin1String("RemoveProfile");
    m_confirmLabel->setVisible(destructive);
    m_confirm->setVisible(destructive);
    const bool confirmed = !isDestructiveCommand(type) || isTypedName(m_confirm->text(), m_device.title());
    m_send->setEnabled(!type.isEmpty() && confirmed && !m_waiting);
}

void RawCommandSheet::send()
{
    const QString type = m_type->currentText().trimmed();
    QJsonObject arguments{{QStringLiteral("request_type"), type}, {QStringLiteral("device"), m_device.id}};
    if (const QString keys = m_keys->toPlainText().trimmed(); !keys.isEmpty()) {
        const bool whole = keys.startsWith(QLatin1String("<?xml")) || keys.startsWith(QLatin1String("<plist"));
        const QByteArray body = whole ? keys.toUtf8() : asPropertyList(keys);
        arguments.insert(QStringLiteral("plist_base64"), QString::fromLatin1(body.toBase64()));
    }
    if (!m_confirm->text().isEmpty()) {
        arguments.insert(QStringLiteral("confirm"), m_confirm->text());
    }
    m_waiting = true;
    m_problem->hide();
    check();
    m_control.call(QStringLiteral("command.send"), arguments, this, [this, type](const Result<QJsonValue>& answer) {
        m_waiting = false;
        check();
        if (!answer) {
            m_problem->setText(userSentence(answer.error(), {}).whyAndNext());
            m_problem->show();
            return;
        }
        Q_EMIT sent(tr("%1 is sent at the device’s next contact.").arg(quoted(commandWords(type))));
        dismiss();
    });
}

} // namespace espalier::ui
