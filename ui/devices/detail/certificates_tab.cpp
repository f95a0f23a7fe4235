#include "ui/devices/detail/certificates_tab.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/distinguished_name.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/devices/detail/certificate_sheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

DeviceCertificatesTab::DeviceCertificatesTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_filter(new QLineEdit(this)),
      m_list(new RecordList({tr("Certificate"), tr("Ends")}, {0, 150}, this))
{
    m_filter->setPlaceholderText(tr("Filter by name or issuer"));
    m_filter->setAccessibleName(tr("Filter the certificates"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(420);
    m_list->setStateColumn(1);
    m_list->table()->setAccessibleName(tr("Certificates"));
    m_list->table()->setSortingEnabled(true);
    m_list->table()->sortByColumn(0, Qt::AscendingOrder);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(space::pane, space::small, space::pane, space::small);
    above->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &DeviceCertificatesTab::showRows);
    connect(m_list->empty(), &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(m_list, &RecordList::activated, this,
            [this](const QJsonObject& certificate) { new CertificateSheet(certificate, m_clock.nowMs(), this); });
}

void DeviceCertificatesTab::deviceChanged()
{
    if (m_of != m_device.id) {
        m_of = m_device.id;
        m_certificates = {};
        m_filter->clear();
        showRows();
    }
    ask(QStringLiteral("device.certificates"), [this](const QJsonValue& answer) {
        m_certificates = answer.toArray();
        showRows();
        Q_EMIT countChanged(static_cast<int>(m_certificates.size()));
    });
}

void DeviceCertificatesTab::showRows()
{
    const qint64 now = m_clock.nowMs();
    const QString filter = m_filter->text().trimmed();
    QList<CellRow> rows;
    qsizetype position = 0; // two may be the same but for where they lie
    for (const QJsonValue& value : std::as_const(m_certificates)) {
        const QJsonObject certificate = value.toObject();
        const QString name = visibleText(certificate, "common_name");
        const QString issuer = certificateName(certificate.value(QLatin1String("issuer")).toString());
        ++position;
        if (!filter.isEmpty() && !name.contains(filter, Qt::CaseInsensitive) &&
            !issuer.contains(filter, Qt::CaseInsensitive)) {
            continue;
        }
        const qint64 ends = certificate.value(QLatin1String("not_after")).toInteger();
        const bool identity = certificate.value(QLatin1String("is_identity")).toBool();
        rows << CellRow{
            QStringLiteral("%1 %2").arg(certificate.value(QLatin1String("sha256")).toString()).arg(position),
            {Cell{name.isEmpty() ? tr("Without a name") : name,
                  identity ? tr("Identity · %1").arg(issuer) : issuer,
                  identity ? QStringLiteral("key") : QStringLiteral("certificate"),
                  {},
                  {},
                  {}},
             Cell{ends > 0 ? leftWords(ends, now) : tr("Not known"),
                  {},
                  {},
                  certificateState(ends, now),
                  ends,
                  exactWords(ends)}},
            certificate};
    }
    if (filter.isEmpty()) {
        m_list->empty()->set(QStringLiteral("certificate"), tr("No certificates known"),
                             tr("The list comes with the device’s inventory. Refresh asks for it now."));
    } else {
        m_list->empty()->set(QStringLiteral("filter"), tr("Nothing matches"), tr("No certificate has these words."),
                             tr("Show all"));
    }
    m_list->setRows(rows);
}

} // namespace espalier::ui
