#include "ui/server/import_sheets.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/file_field.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

namespace espalier::ui {

namespace {

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Button* addFoot(Sheet* sheet, const QString& action)
{
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    auto* go = new Button(action, Button::Kind::Primary);
    sheet->foot()->addWidget(cancel);
    sheet->foot()->addWidget(go);
    QObject::connect(cancel, &QPushButton::clicked, sheet, &Sheet::dismiss);
    return go;
}
} // namespace

PushSheet::PushSheet(server::Control& control, const QString& topic, QWidget* over)
    : Sheet(over), m_control(control), m_topic(topic), m_message(new MessageBar),
      m_certificate(new FileField(tr("Push certificate"), tr("Certificates (*.p12 *.pfx *.pem *.cer *.crt)"))),
      m_key(new FileField(tr("Private key, if it is a file of its own"), tr("Keys (*.pem *.key)"))), m_password(nullptr)
{
    setPanelWidth(FormWidth);
    setTitle(topic.isEmpty() ? tr("Import the push certificate") : tr("Replace the push certificate"));
    m_certificate->setObjectName(QStringLiteral("pushCertificate"));
    m_key->setObjectName(QStringLiteral("pushKey"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(
        paragraph(tr("A .p12 file with certificate and key, or the certificate from Apple’s portal and the key "
                     "it was asked for with.")));
    column->addWidget(m_message);
    column->addWidget(m_certificate);
    column->addWidget(m_key);
    m_password = addSecretLine(column, tr("Password of the file, if it has one"), "pushPassword");
    auto* card = new Card(topic.isEmpty() ? tr("The topic becomes permanent") : tr("The topic must stay the same"),
                          nullptr, Card::Look::Permanent);
    card->body()->addWidget(paragraph(
        topic.isEmpty()
            ? tr("Every device is enrolled with it. Only the Apple account that made this certificate can renew it: "
                 "write down which one it was.")
            : tr("Devices answer only to the topic they were enrolled with. A certificate with another one is "
                 "refused, and nothing changes.")));
    if (!topic.isEmpty()) {
        auto* mono = new ElidedLabel(topic, TextRole::SmallMono, &Theme::text1);
        mono->setElideMode(Qt::ElideMiddle);
        card->body()->addWidget(mono);
    }
    column->addWidget(card);
    column->addStretch(1);
    setBody(body, BodyPadding);
    m_import = addFoot(this, topic.isEmpty() ? tr("Import") : tr("Replace"));
    m_import->setObjectName(QStringLiteral("importPush"));
    m_import->setEnabled(false);
    connect(m_certificate, &FileField::changed, this, [this] { m_import->setEnabled(!m_certificate->isEmpty()); });
    connect(m_import, &QPushButton::clicked, this, &PushSheet::send);
}

void PushSheet::send()
{
    QJsonObject arguments{{QStringLiteral("content_base64"), encoded(m_certificate->content())}};
    if (!m_key->isEmpty()) {
        arguments.insert(QStringLiteral("key_base64"), encoded(m_key->content()));
    }
    if (!m_password->text().isEmpty()) {
        arguments.insert(QStringLiteral("password"), m_password->text());
    }
    m_import->setEnabled(false);
    m_control.call(QStringLiteral("push_cert.import"), arguments, this,
                   [this](const Result<QJsonValue>& result) { finish(result); });
}

void PushSheet::finish(const Result<QJsonValue>& result)
{
    m_import->setEnabled(true);
    if (!result) {
        const bool otherTopic = isOfKind(result.error(), QLatin1String("other-topic"));
        m_message->set(userSentence(result.error(), otherTopic
                                                        ? tr("Stopped: this certificate would cut off every device.")
                                                        : tr("The push certificate was not imported.")));
        return;
    }
    Q_EMIT imported();
    QStringList warnings;
    const QJsonArray said = result->toObject().value(QLatin1String("warnings")).toArray();
    for (const QJsonValue& value : said) {
        const QString warning = value.toString();
        if (warning == QLatin1String("not-apple")) {
            warnings.append(tr("It was not issued by Apple: only a test push service will take it."));
        } else if (warning == QLatin1String("expires-soon")) {
            warnings.append(tr("It ends soon."));
        } else if (warning == QLatin1String("same-serial")) {
            warnings.append(tr("It is the one that was here already."));
        } else if (warning == QLatin1String("not-later")) {
            warnings.append(tr("It doesn’t hold longer than the one before."));
        } else {
            warnings.append(warning);
        }
    }
    if (warnings.isEmpty()) {
        dismiss();
        return;
    }
    m_message->set(State::Warning, tr("The push certificate is imported."), warnings.join(QLatin1Char(' ')));
}

NameSheet::NameSheet(server::Control& control, const QString& name, QWidget* over)
    : Sheet(over, Place::Middle), m_control(control), m_message(new MessageBar), m_name(new QLineEdit(name))
{
    setPanelWidth(480);
    setTitle(tr("Name of the organization"));
    m_name->setMaxLength(120);
    m_name->setAccessibleName(tr("Name of the organization"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_name);
    column->addWidget(paragraph(tr("Pages and new enrollments show it. Enrolled devices keep the old one.")));
    setBody(body, 20);
    m_save = addFoot(this, tr("Save"));
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_name->text().simplified().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NameSheet::send);
    connect(m_save, &QPushButton::clicked, this, &NameSheet::send);
}

void NameSheet::send()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        return;
    }
    m_control.call(QStringLiteral("setting.set"),
                   {{QStringLiteral("key"), QStringLiteral("organization")}, {QStringLiteral("value"), name}}, this,
                   [this](const Result<QJsonValue>& result) {
                       if (!result) {
                           m_message->set(userSentence(result.error(), tr("The name was not changed.")));
                           return;
                       }
                       Q_EMIT renamed();
                       dismiss();
                   });
}

} // namespace espalier::ui
