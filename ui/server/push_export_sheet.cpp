#include "ui/server/push_export_sheet.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/path_field.h"
#include "ui/common/saved_file.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"
#include "ui/common/written_file.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonObject>

namespace espalier::ui {

PushExportSheet::PushExportSheet(server::Control& control, QWidget* over)
    : Sheet(over), m_control(control), m_message(new MessageBar),
      m_file(new PathField(tr("File"), PathField::Of::NewFile, tr("Certificates with key (*.p12)"))),
      m_passphrase(new NewPassphrase(tr("Passphrase of this file"))),
      m_cancel(new Button(Sheet::tr("Cancel"), Button::Kind::Standard)),
      m_save(new Button(tr("Export"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(tr("Export the push certificate"));
    m_file->setNames(QStringLiteral("pushExportFile"));
    m_file->setPath(QDir::home().filePath(QStringLiteral("push-certificate.p12")));
    m_save->setObjectName(QStringLiteral("savePushExport"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(tr("One .p12 file with the certificate and its key, for a safe place or for the server "
                                   "that takes over. A backup has both already.")));
    column->addWidget(m_message);
    column->addWidget(m_file);
    column->addWidget(m_passphrase);
    auto* card = new Card(tr("Whoever has it can wake every device"), nullptr, Card::Look::Permanent);
    card->body()->addWidget(
        paragraph(tr("The file and its passphrase together act for this office at Apple’s push service. Keep them "
                     "apart, give them to nobody, and don’t send them by mail. The log notes this export.")));
    column->addWidget(card);
    column->addStretch(1);
    setBody(body, BodyPadding);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_file, &PathField::changed, this, &PushExportSheet::check);
    connect(m_passphrase, &NewPassphrase::changed, this, &PushExportSheet::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_isSaved) {
            dismiss();
        } else {
            save(Replace::No);
        }
    });
    check();
}

void PushExportSheet::check()
{
    m_save->setEnabled(m_file->isWhole() && m_passphrase->isComplete());
}

void PushExportSheet::save(Replace replace)
{
    m_message->clear();
    m_file->setPath(withSuffix(m_file->path(), QStringLiteral("push-certificate.p12"), QStringLiteral("*.p12 *.pfx")));
    if (replace == Replace::No && QFileInfo::exists(m_file->path())) { // asked before the key leaves the server
        m_message->set(State::Warning, tr("There is a file of that name already."),
                       tr("Choose another name, or replace it with this export."));
        connect(m_message->addAction(tr("Replace it")), &QPushButton::clicked, this, [this] { save(Replace::Yes); });
        return;
    }
    m_save->setEnabled(false);
    m_control.call(QStringLiteral("push_cert.export"),
                   {{QStringLiteral("password"), QString::fromUtf8(m_passphrase->passphrase().view())}}, this,
                   [this](const Result<QJsonValue>& answer) { finish(answer); });
}

void PushExportSheet::finish(const Result<QJsonValue>& answer)
{
    check();
    if (!answer) {
        m_message->set(userSentence(answer.error(), tr("The push certificate was not exported.")));
        return;
    }
    const QByteArray file =
        QByteArray::fromBase64(answer->toObject().value(QLatin1String("content_base64")).toString().toLatin1());
    if (const auto written = writePrivateFile(m_file->path(), file); !written) {
        m_message->set(State::Failed, tr("The file was not saved."), written.error().what);
        return;
    }
    m_isSaved = true;
    m_message->set(State::Ok, tr("The push certificate is saved, readable by you alone."),
                   tr("Now bring it to its safe place, and its passphrase to another one."));
    offerFolder(m_message, m_file->path());
    m_passphrase->hide();
    m_file->setEnabled(false);
    m_cancel->hide();
    m_save->setText(tr("Done"));
    m_save->setEnabled(true);
}

} // namespace espalier::ui
