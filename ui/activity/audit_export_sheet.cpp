#include "ui/activity/audit_export_sheet.h"

#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/path_field.h"
#include "ui/common/saved_file.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/common/written_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>

namespace espalier::ui {

AuditExportSheet::AuditExportSheet(server::Control& control, const Clock& clock, const QJsonObject& filters,
                                   QWidget* over)
    : Sheet(over), m_control(control), m_filters(filters),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_format(new Segments), m_holds(paragraph({})),
      m_file(new PathField(tr("File"), PathField::Of::NewFile)), m_progress(paragraph({})),
      m_cancel(new Button(Sheet::tr("Cancel"), Button::Kind::Standard)),
      m_save(new Button(tr("Export"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(tr("Export the audit log"));
    m_format->add(tr("Evidence (JSON lines)"));
    m_format->add(tr("Table (CSV)"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setObjectName(QStringLiteral("auditFormat"));
    m_file->setNames(QStringLiteral("auditFile"));
    const QString day = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).toString(QStringLiteral("yyyy-MM-dd"));
    m_file->setPath(QDir::home().filePath(QStringLiteral("espalier-audit-%1.jsonl").arg(day)));
    m_save->setObjectName(QStringLiteral("saveAudit"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(filters.isEmpty() ? tr("The whole log, from its first entry on.")
                                                  : tr("The entries that the filters show, all of them.")));
    column->addWidget(m_message);
    column->addWidget(atRowStart(m_format));
    column->addWidget(m_holds);
    column->addWidget(m_file);
    column->addWidget(paragraph(tr("No secret is in it, but names of people and devices are. The log notes this "
                                   "export.")));
    column->addWidget(m_progress);
    column->addStretch(1);
    setBody(body, BodyPadding);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_format, &Segments::currentChanged, this, &AuditExportSheet::adapt);
    connect(m_file, &PathField::changed, this, [this] { m_save->setEnabled(m_file->isWhole() && !m_isSaving); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_isSaved) {
            dismiss();
        } else {
            begin(Replace::No);
        }
    });
    m_progress->hide();
    adapt();
}

bool AuditExportSheet::isCsv() const
{
    return m_format->current() == 1;
}

void AuditExportSheet::adapt()
{
    m_holds->setText(isCsv()
                         ? tr("Who, what, on what, when and the hash of each entry, safe to open in a spreadsheet.")
                         : tr("Each entry with its hash, and a last line with the end of the chain and whether it is "
                              "intact: a change in the file or in the log can be shown."));
    QString path = m_file->path();
    const QString other = isCsv() ? QStringLiteral(".jsonl") : QStringLiteral(".csv");
    if (path.endsWith(other)) {
        path.chop(other.size());
        m_file->setPath(path + (isCsv() ? QStringLiteral(".csv") : QStringLiteral(".jsonl")));
    }
}

void AuditExportSheet::begin(Replace replace)
{
    m_message->clear();
    m_file->setPath(withSuffix(m_file->path(), isCsv() ? QStringLiteral("log.csv") : QStringLiteral("log.jsonl")));
    if (replace == Replace::No && QFileInfo::exists(m_file->path())) {
        m_message->set(State::Warning, tr("There is a file of that name already."),
                       tr("Choose another name, or replace it with this export."));
        connect(m_message->addAction(tr("Replace it")), &QPushButton::clicked, this, [this] { begin(Replace::Yes); });
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    m_format->setEnabled(false);
    m_file->setEnabled(false);
    m_content.clear();
    m_newest = {};
    m_entries = 0;
    fetch(0);
}

void AuditExportSheet::fetch(qint64 after)
{
    QJsonObject arguments = m_filters;
    arguments.insert(QStringLiteral("format"), isCsv() ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    if (after > 0) {
        arguments.insert(QStringLiteral("after"), after);
    }
    m_control.call(QStringLiteral("audit.export"), arguments, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_isSaving = false;
            m_save->setEnabled(true);
            m_format->setEnabled(true);
            m_file->setEnabled(true);
            m_progress->hide();
            m_message->set(userSentence(answer.error(), tr("The log was not exported.")));
            return;
        }
        take(answer->toObject());
    });
}

void AuditExportSheet::take(const QJsonObject& page)
{
    m_content.prepend(QByteArray::fromBase64(page.value(QLatin1String("content_base64")).toString().toLatin1()));
    m_head = page.value(QLatin1String("head")).toString().toUtf8();
    if (m_newest.isEmpty()) {
        m_newest = page;
    }
    m_entries += page.value(QLatin1String("entries")).toInteger();
    if (!page.value(QLatin1String("complete")).toBool()) {
        m_progress->setText(tr("%1 entries so far…").arg(QLocale().toString(m_entries)));
        m_progress->show();
        fetch(page.value(QLatin1String("first_id")).toInteger());
        return;
    }
    finish();
}

void AuditExportSheet::finish()
{
    m_isSaving = false;
    m_progress->hide();
    const QByteArray file = m_head + m_content + m_newest.value(QLatin1String("end")).toString().toUtf8();
    if (const auto written = writePrivateFile(m_file->path(), file); !written) {
        m_save->setEnabled(true);
        m_format->setEnabled(true);
        m_file->setEnabled(true);
        m_message->set(State::Failed, tr("The file was not saved."), written.error().what);
        return;
    }
    m_isSaved = true;
    const QString saved = tr("%n entries are saved, readable by you alone.", nullptr, int(m_entries));
    if (m_newest.value(QLatin1String("intact")).toBool()) {
        m_message->set(State::Ok, saved,
                       tr("The log was checked and is intact. It ends with the hash %1…")
                           .arg(m_newest.value(QLatin1String("head_hash")).toString().left(16)));
    } else {
        m_message->set(State::Failed, tr("The log was changed from outside."),
                       saved + QLatin1Char(' ') +
                           tr("The first entry that is not as it was written is number %1.")
                               .arg(m_newest.value(QLatin1String("first_bad_id")).toInteger()));
    }
    offerFolder(m_message, m_file->path());
    m_cancel->hide();
    m_save->setText(tr("Done"));
    m_save->setEnabled(true);
}

} // namespace espalier::ui
