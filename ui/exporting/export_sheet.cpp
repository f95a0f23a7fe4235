#include "ui/exporting/export_sheet.h"

#include "ui/assigning/device_choices.h"
#include "ui/common/button.h"
#include "ui/common/choice_card.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/file_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/exporting/export_refusal.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

namespace espalier::ui {

namespace {
constexpr int sheetWidth = 560;

QVBoxLayout* columnOf(QWidget* holder)
{
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    return column;
}
} // namespace

ExportSheet::ExportSheet(server::Control& control, const ProfileToExport& profile, QWidget* over)
    : Sheet(over), m_control(control), m_profile(profile), m_message(new MessageBar(this)),
      m_export(new Button(tr("Export…"), Button::Kind::Primary, this))
{
    setTitle(tr("Export %1").arg(isolated(profile.name)));
    setPanelWidth(sheetWidth);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::large);
    column->addWidget(m_message);
    column->addWidget(buildSignature());
    column->addWidget(buildEncryption());
    column->addStretch(1);
    setBody(new PageScroll(page), 0);
    m_export->setObjectName(QStringLiteral("export"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_export);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::send);
    check();
    present(m_asItIs);
}

QWidget* ExportSheet::buildSignature()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    column->addWidget(new TextLabel(tr("Signature"), TextRole::Strong, &Theme::text1, part));
    m_asItIs =
        m_profile.isSigned
            ? new ChoiceCard(tr("As it is"), tr("Signed by %1, to the byte.").arg(isolated(m_profile.signer)), part)
            : new ChoiceCard(tr("Not signed"),
                             tr("As it is, to the byte. Devices call it unsigned when it is installed by hand."), part);
    m_byServer = new ChoiceCard(tr("Signed by this server"),
                                tr("With the identity that it signs its enrollment profiles with."), part);
    m_byFile = new ChoiceCard(tr("Signed with an identity of yours"),
                              tr("A .p12 file with a certificate and its key. It is used once and not kept."), part);
    m_asItIs->setObjectName(QStringLiteral("asItIs"));
    m_byServer->setObjectName(QStringLiteral("byServer"));
    m_byFile->setObjectName(QStringLiteral("byFile"));
    m_asItIs->setChecked(true);
    m_identity = new QWidget(part);
    QVBoxLayout* identity = columnOf(m_identity);
    m_file = new FileField(tr("Signing identity"), tr("Identities (*.p12 *.pfx)"), m_identity);
    m_file->setObjectName(QStringLiteral("signer"));
    m_password = new QLineEdit(m_identity);
    m_password->setObjectName(QStringLiteral("signerPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the file"));
    m_password->setPlaceholderText(tr("Password of the file"));
    identity->addWidget(m_file);
    identity->addWidget(m_password);
    for (ChoiceCard* card : {m_asItIs, m_byServer, m_byFile}) {
        column->addWidget(card);
        connect(card, &QAbstractButton::toggled, this, &ExportSheet::check);
    }
    column->addWidget(m_identity);
    connect(m_file, &FileField::changed, this, &ExportSheet::check);
    connect(m_password, &QLineEdit::returnPressed, this, &ExportSheet::send);
    return part;
}

QWidget* ExportSheet::buildEncryption()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    column->addWidget(new TextLabel(tr("Encryption"), TextRole::Strong, &Theme::text1, part));
    m_encrypt = new QCheckBox(tr("Only one device can read it"), part);
    m_encrypt->setObjectName(QStringLiteral("encrypt"));
    column->addWidget(m_encrypt);
    m_deviceRow = new QWidget(part);
    auto* row = new QHBoxLayout(m_deviceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto* choose = new Button(QStringLiteral("devices"), tr("Choose the device…"), Button::Kind::Standard, m_deviceRow);
    choose->setObjectName(QStringLiteral("chooseDevice"));
    m_deviceName = new ElidedLabel(TextRole::Strong, &Theme::text1, m_deviceRow);
    row->addWidget(choose);
    row->addWidget(m_deviceName, 1);
    column->addWidget(m_deviceRow);
    m_note = new TextLabel(TextRole::Second, &Theme::text2, part);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_encrypt, &QCheckBox::toggled, this, [this](bool wanted) {
        check();
        if (wanted && m_device == 0) {
            chooseDevice();
        }
    });
    connect(choose, &QPushButton::clicked, this, &ExportSheet::chooseDevice);
    return part;
}

void ExportSheet::check()
{
    const bool encrypts = m_encrypt->isChecked();
    m_identity->setVisible(m_byFile->isChecked());
    m_deviceRow->setVisible(encrypts);
    m_deviceName->setText(m_device > 0 ? m_deviceWords : tr("No device is chosen yet."));
    QStringList notes;
    if (encrypts) {
        notes << tr(
            "Its payloads are encrypted to the identity that the device enrolled with. Name and identifier stay "
            "readable.");
        if (m_profile.hasVariables) {
            notes << tr("Variables get the values of this device.");
        }
        if (m_profile.isSigned && m_asItIs->isChecked()) {
            notes << tr("The signature of %1 goes with that; sign it anew if it has to have one.")
                         .arg(isolated(m_profile.signer));
        }
    } else if (m_profile.hasVariables) {
        notes << tr("Its variables stay in it as they are: a device that gets this file by another way than this "
                    "server has them as text.");
    }
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    m_export->setEnabled(!m_waiting && (!encrypts || m_device > 0) && (!m_byFile->isChecked() || !m_file->isEmpty()));
}

void ExportSheet::chooseDevice()
{
    auto* sheet =
        new ChoiceSheet(this, tr("Which device can read it?"),
                        tr("Only the device that has the key of this identity can open the file."), tr("Choose"));
    auto known = std::make_shared<QList<ChoiceSheet::Choice>>();
    askForDevices(m_control, sheet, [sheet, known](const Result<QList<ChoiceSheet::Choice>>& devices) {
        if (!devices) {
            sheet->showProblem(userSentence(devices.error(), {}).whyAndNext());
            return;
        }
        *known = *devices;
        sheet->setChoices(*known);
    });
    connect(sheet, &ChoiceSheet::chosen, this, [this, sheet, known](qint64 device) {
        m_device = device;
        for (const ChoiceSheet::Choice& choice : std::as_const(*known)) {
            m_deviceWords = choice.id == device ? choice.name : m_deviceWords;
        }
        m_message->clear();
        check();
        sheet->dismiss();
    });
}

QJsonObject ExportSheet::wish() const
{
    QJsonObject arguments;
    if (m_profile.draft.isNull()) {
        arguments.insert(QStringLiteral("profile"), m_profile.id);
        arguments.insert(QStringLiteral("version"), m_profile.version);
    } else {
        arguments.insert(QStringLiteral("content_base64"), QString::fromLatin1(m_profile.draft.toBase64()));
        arguments.insert(QStringLiteral("name"), m_profile.name);
    }
    if (m_byServer->isChecked()) {
        arguments.insert(QStringLiteral("signer"), QStringLiteral("server"));
    } else if (m_byFile->isChecked()) {
        arguments.insert(QStringLiteral("signer"), QStringLiteral("pkcs12"));
        arguments.insert(QStringLiteral("signer_base64"), QString::fromLatin1(m_file->content().toBase64()));
        arguments.insert(QStringLiteral("password"), m_password->text());
    }
    if (m_encrypt->isChecked()) {
        arguments.insert(QStringLiteral("encrypt_for"), m_device);
    }
    return arguments;
}

void ExportSheet::send()
{
    if (!m_export->isEnabled()) {
        return;
    }
    m_message->clear();
    m_waiting = true;
    check();
    const QString device = m_encrypt->isChecked() ? m_deviceWords : QString();
    m_control.call(QStringLiteral("profile.export"), wish(), this, [this, device](const Result<QJsonValue>& answer) {
        m_waiting = false;
        check();
        if (!answer) {
            showProblem(exportRefusal(answer.error(), device));
            return;
        }
        const QJsonObject file = answer->toObject();
        Q_EMIT exported(QByteArray::fromBase64(file.value(QLatin1String("content_base64")).toString().toLatin1()),
                        file.value(QLatin1String("file_name")).toString());
    });
}

void ExportSheet::showProblem(const UserSentence& sentence)
{
    m_message->set(sentence);
}

} // namespace espalier::ui
