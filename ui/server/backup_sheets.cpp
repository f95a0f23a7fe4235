#include "ui/server/backup_sheets.h"

#include "ui/common/backup_words.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/fact_grid.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/path_field.h"
#include "ui/common/saved_file.h"
#include "ui/common/text_label.h"
#include "ui/server/backup_facts.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

namespace espalier::ui {

namespace {

QString proposedFile(const QString& folder, qint64 nowMs)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(nowMs).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(QStringLiteral("espalier-%1.backup").arg(day));
}

QVBoxLayout* fieldColumn(QWidget* body)
{
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}
} // namespace

BackupSheet::BackupSheet(server::Control& control, const Clock& clock, const QString& folder, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar),
      m_file(new PathField(tr("File"), PathField::Of::NewFile, backupFilter())),
      m_passphrase(new NewPassphrase(tr("Passphrase of this backup"))), m_facts(new FactGrid),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Standard)),
      m_make(new Button(tr("Back up"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(tr("Back up now"));
    m_file->setNames(QStringLiteral("backupFile"));
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_file->setPath(proposedFile(folder, clock.nowMs()));
    auto* body = new QWidget;
    auto* column = fieldColumn(body);
    column->addWidget(paragraph(tr("One encrypted file with everything: devices, profiles, the authority, the push key "
                                   "and the TLS key. Devices are served meanwhile, and the file is opened again and "
                                   "proven before it counts.")));
    column->addWidget(m_message);
    column->addWidget(m_file);
    column->addWidget(m_passphrase);
    column->addWidget(m_facts);
    auto* card = new Card(tr("Keep it away from this computer"), nullptr, Card::Look::Sunken);
    card->body()->addWidget(
        paragraph(tr("A backup on the same disk is lost with it. Write the passphrase down where the "
                     "office keeps such things: without it nobody can open the file.")));
    column->addWidget(card);
    column->addStretch(1);
    setBody(body, BodyPadding);
    m_facts->setAccessibleName(tr("The backup"));
    m_facts->hide();
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_make);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, m_passphrase, &NewPassphrase::clear);
    connect(m_file, &PathField::changed, this, &BackupSheet::check);
    connect(m_passphrase, &NewPassphrase::changed, this, &BackupSheet::check);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (m_isMade) {
            dismiss();
        } else {
            make(Replace::No);
        }
    });
    check();
}

void BackupSheet::check()
{
    m_make->setEnabled(m_file->isWhole() && m_passphrase->isComplete());
}

void BackupSheet::make(Replace replace)
{
    m_message->clear();
    m_file->setPath(withSuffix(m_file->path(), QStringLiteral("office.backup"), QStringLiteral("*")));
    m_make->setEnabled(false);
    m_make->setText(tr("Backing up…"));
    m_control.call(QStringLiteral("backup.create"),
                   {{QStringLiteral("path"), m_file->path()},
                    {QStringLiteral("passphrase"), QString::fromUtf8(m_passphrase->passphrase().view())},
                    {QStringLiteral("replace"), replace == Replace::Yes}},
                   this, [this](const Result<QJsonValue>& answer) { finish(answer); });
}

void BackupSheet::finish(const Result<QJsonValue>& answer)
{
    m_make->setText(tr("Back up"));
    check();
    if (!answer && answer.error().code == ErrorCode::Conflict) {
        m_message->set(State::Warning, tr("There is a file of that name already."),
                       tr("Choose another name, or replace it with this backup."));
        connect(m_message->addAction(tr("Replace it")), &QPushButton::clicked, this, [this] { make(Replace::Yes); });
        return;
    }
    if (!answer) {
        m_message->set(backupSentence(answer.error(), tr("No backup was made.")));
        return;
    }
    m_isMade = true;
    m_message->set(State::Ok, tr("The backup is made and proven."),
                   tr("Now copy it to another place: another computer, a drive in the safe."));
    m_facts->setFacts(manifestFacts(answer->toObject(), m_clock.nowMs()));
    m_facts->show();
    m_passphrase->hide();
    m_passphrase->clear();
    m_file->setEnabled(false);
    m_cancel->hide();
    m_make->setText(tr("Done"));
    m_make->setEnabled(true);
    Q_EMIT made();
}

BackupCheckSheet::BackupCheckSheet(server::Control& control, const Clock& clock, const QString& file, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar),
      m_file(new PathField(tr("File"), PathField::Of::ExistingFile, backupFilter())), m_passphrase(nullptr),
      m_facts(new FactGrid), m_verify(new Button(tr("Check"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(tr("Check a backup"));
    m_file->setNames(QStringLiteral("backupFile"));
    m_file->setPath(file);
    m_verify->setObjectName(QStringLiteral("checkBackup"));
    auto* body = new QWidget;
    auto* column = fieldColumn(body);
    column->addWidget(paragraph(tr("The file is decrypted into a temporary folder and opened as a restore would do it. "
                                   "Nothing here is changed.")));
    column->addWidget(m_message);
    column->addWidget(m_file);
    m_passphrase = addSecretLine(column, tr("Passphrase of this backup"), "backupPassphrase");
    column->addWidget(m_facts);
    auto* card = new Card(tr("To restore it"), nullptr, Card::Look::Sunken);
    card->body()->addWidget(
        paragraph(tr("Install Espalier on a computer without data and choose “Restore a backup” where it asks for the "
                     "organization. Stop this server first: two with the same keys confuse the devices.")));
    column->addWidget(card);
    column->addStretch(1);
    setBody(body, BodyPadding);
    m_facts->setAccessibleName(tr("The backup"));
    m_facts->hide();
    auto* close = new Button(tr("Close"), Button::Kind::Standard);
    foot()->addWidget(close);
    foot()->addWidget(m_verify);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, m_passphrase, &QLineEdit::clear);
    connect(m_file, &PathField::changed, this, &BackupCheckSheet::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &BackupCheckSheet::check);
    connect(m_passphrase, &QLineEdit::returnPressed, m_verify, &QPushButton::click);
    connect(m_verify, &QPushButton::clicked, this, &BackupCheckSheet::verify);
    check();
}

void BackupCheckSheet::check()
{
    m_verify->setEnabled(m_file->isWhole() && !m_passphrase->text().isEmpty());
}

void BackupCheckSheet::verify()
{
    m_message->clear();
    m_facts->hide();
    m_verify->setEnabled(false);
    m_verify->setText(tr("Checking…"));
    m_control.call(QStringLiteral("backup.verify"),
                   {{QStringLiteral("path"), m_file->path()}, {QStringLiteral("passphrase"), m_passphrase->text()}},
                   this, [this](const Result<QJsonValue>& answer) {
                       m_verify->setText(tr("Check"));
                       check();
                       if (!answer) {
                           m_message->set(backupSentence(answer.error(), tr("This file can’t be restored from.")));
                           return;
                       }
                       m_message->set(State::Ok, tr("This backup is whole and opens."));
                       m_facts->setFacts(manifestFacts(answer->toObject(), m_clock.nowMs()));
                       m_facts->show();
                   });
}

} // namespace espalier::ui
