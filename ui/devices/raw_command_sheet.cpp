#include "ui/devices/raw_command_sheet.h"

#include "base/error_kind.h"
#include "base/typed_name.h"
#include "plist/reader.h"
#include "plist/writer.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/worded_catalogue.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int countSoonMs = 300;

QByteArray asPropertyList(const QString& inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n" +
           inner.toUtf8() + "\n</dict>\n</plist>\n";
}

QStringList knownTypes()
{
    QStringList types;
    if (const auto catalogue = wordedCatalogue()) {
        for (const catalogue::Entry* entry : (*catalogue)->entries(catalogue::Kind::Command)) {
            types << entry->type;
        }
    }
    return types;
}
} // namespace

Result<QByteArray> rawCommand(const QString& requestType, const QString& typed)
{
    plist::Dict command;
    const QString text = typed.trimmed();
    if (!text.isEmpty()) {
        const bool whole = text.startsWith(QLatin1String("<?xml")) || text.startsWith(QLatin1String("<plist")) ||
                           text.startsWith(QLatin1String("<!DOCTYPE"));
        const bool dict = text.startsWith(QLatin1String("<dict"));
        const QByteArray body = whole  ? text.toUtf8()
                                : dict ? "<plist version=\"1.0\">" + text.toUtf8() + "</plist>"
                                       : asPropertyList(text);
        command = TRY(plist::readXmlDict(body));
        if (const plist::Dict* inner = command.dict(u"Command")) {
            command = plist::Dict(*inner);
        }
    }
    if (!requestType.isEmpty()) {
        command.set(QStringLiteral("RequestType"), requestType);
    }
    return plist::toXml(command);
}

RawCommandSheet::RawCommandSheet(server::Control& control, const CommandTarget& target, const QString& requestType,
                                 QWidget* over)
    : Sheet(over), m_control(control), m_target(target), m_type(new QComboBox(this)), m_keys(new QPlainTextEdit(this)),
      m_force(new QCheckBox(tr("Send it even where it doesn’t fit"), this)),
      m_confirmLabel(new TextLabel(TextRole::Strong, &Theme::text1, this)), m_confirm(new QLineEdit(this)),
      m_message(new MessageBar(this)),
      m_send(new Button(QStringLiteral("wake"), tr("Send"), Button::Kind::Primary, this))
{
    setTitle(tr("Send a command to %1").arg(target.words()));
    setPanelWidth(620);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->addItems(knownTypes());
    m_type->setCurrentText(requestType.isEmpty() ? QStringLiteral("DeviceInformation") : requestType);
    m_type->setAccessibleName(tr("Request type"));
    m_keys->setFont(roleFont(TextRole::Mono));
    m_keys->setLayoutDirection(Qt::LeftToRight);
    m_keys->setAccessibleName(tr("Keys beside RequestType, as XML"));
    m_keys->setPlaceholderText(tr("Nothing beside it"));
    m_keys->setTabChangesFocus(true);
    m_force->setObjectName(QStringLiteral("force"));
    m_confirm->setObjectName(QStringLiteral("typed"));
    m_confirmLabel->setWordWrap(true);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_message);
    column->addWidget(new TextLabel(tr("Request type"), TextRole::Strong, &Theme::text1, body));
    column->addWidget(m_type);
    column->addSpacing(space::small);
    column->addWidget(new TextLabel(tr("Keys beside it, as property list XML"), TextRole::Strong, &Theme::text1, body));
    column->addWidget(m_keys, 1);
    column->addWidget(paragraph(tr("Leave it empty when the command has no keys. What you write is sent as it is; "
                                   "neither the catalogue nor the server looks at the keys.")));
    column->addWidget(m_force);
    column->addWidget(m_confirmLabel);
    column->addWidget(m_confirm);
    setBody(body, space::large);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    m_send->setObjectName(QStringLiteral("send"));
    foot()->addWidget(cancel);
    foot()->addWidget(m_send);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_send, &QPushButton::clicked, this, &RawCommandSheet::send);
    m_soon.setSingleShot(true);
    m_soon.setInterval(countSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &RawCommandSheet::countDevices);
    connect(m_type, &QComboBox::editTextChanged, this, [this] {
        m_counted = false;
        m_offer = {};
        check();
        m_soon.start(); // thousands of devices aren't asked about at each key
    });
    connect(m_force, &QCheckBox::toggled, this, &RawCommandSheet::check);
    connect(m_confirm, &QLineEdit::textChanged, this, &RawCommandSheet::check);
    check();
    countDevices();
    present(m_type);
}

// How many get it has to be typed for several.
void RawCommandSheet::countDevices()
{
    if (m_target.isOne()) {
        return;
    }
    QJsonObject asked = m_target.arguments();
    const QString type = m_type->currentText().trimmed();
    asked.insert(QStringLiteral("request_type"), type);
    m_control.call(QStringLiteral("command.offers"), asked, this, [this, type](const Result<QJsonValue>& offers) {
        if (type != m_type->currentText().trimmed()) {
            return;
        }
        m_counted = true; // or can't be: what is newer than the catalogue only the server can judge
        m_offer = offers ? CommandOffer::fromJson(offers->toArray().first().toObject()) : CommandOffer();
        check();
    });
}

QString RawCommandSheet::expectedText() const
{
    if (m_target.isOne()) {
        return m_target.name;
    }
    return reached() > 0 ? QString::number(reached()) : QString();
}

// Of several: who gets it. Forced it goes to whoever is enrolled, as the server counts it.
qint64 RawCommandSheet::reached() const
{
    if (!m_force->isChecked()) {
        return m_offer.applies;
    }
    qint64 enrolled = m_offer.of;
    for (const CommandReason& reason : m_offer.reasons) {
        enrolled -= reason.kind == QLatin1String("not-enrolled") ? reason.count : 0;
    }
    return enrolled;
}

void RawCommandSheet::check()
{
    const QString type = m_type->currentText().trimmed();
    // Removing a profile may remove the enrollment; the server asks then, so offer the field.
    const bool wantsTyped = wantsTyping(type, m_target.isOne() ? SentTo::One : SentTo::Several);
    const bool destructive = wantsTyped || type == QLatin1String("RemoveProfile");
    m_confirmLabel->setVisible(destructive);
    m_confirm->setVisible(destructive);
    m_confirmLabel->setText(m_target.isOne() ? tr("Type %1 to go on").arg(quoted(m_target.name))
                            : reached() > 0  ? tr("Type the number of devices, %1, to go on").arg(reached())
                                             : tr("Type the number of devices to go on"));
    m_confirm->setAccessibleName(m_confirmLabel->text());
    const bool asTyped = expectedText().isEmpty() ? !m_confirm->text().trimmed().isEmpty()
                                                  : isTypedName(m_confirm->text(), expectedText());
    const bool confirmed = !wantsTyped || (asTyped && (m_counted || m_target.isOne()));
    m_send->setEnabled(!type.isEmpty() && confirmed && !m_waiting);
}

void RawCommandSheet::send()
{
    const QString type = m_type->currentText().trimmed();
    const auto command = rawCommand(type, m_keys->toPlainText());
    if (!command) {
        m_message->set(State::Failed, tr("This is no property list that could be sent."),
                       visibleText(command.error().what));
        m_keys->setFocus();
        return;
    }
    QJsonObject arguments = m_target.arguments();
    arguments.insert(QStringLiteral("request_type"), type);
    arguments.insert(QStringLiteral("raw_base64"), QString::fromLatin1(command->toBase64()));
    if (m_force->isChecked()) {
        arguments.insert(QStringLiteral("force"), true);
    } else if (!m_target.isOne()) {
        arguments.insert(QStringLiteral("where_offered"), true);
    }
    if (!m_confirm->text().isEmpty()) {
        arguments.insert(QStringLiteral("confirm"), m_confirm->text());
    }
    m_waiting = true;
    m_message->clear();
    check();
    m_control.call(QStringLiteral("command.send"), arguments, this, [this, type](const Result<QJsonValue>& answer) {
        m_waiting = false;
        check();
        if (!answer) {
            refuse(answer.error());
            return;
        }
        SentCommand told = SentCommand::fromAnswer(answer->toObject());
        told.requestType = type;
        told.devices = m_target.devices;
        told.to = m_target.words(told.deliveries, m_offer.of);
        Q_EMIT sent(told);
        dismiss();
    });
}

void RawCommandSheet::refuse(const Error& error)
{
    UserSentence sentence = userSentence(error, tr("The command was not sent."));
    if (isOfKind(error, QLatin1String("not-offered"))) {
        sentence.next = tr("Tick “Send it even where it doesn’t fit” if you know better.");
    }
    m_message->set(sentence);
}

} // namespace espalier::ui
