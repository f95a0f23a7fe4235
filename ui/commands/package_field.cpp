#include "ui/commands/package_field.h"

#include "ui/commands/host_package_sheet.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>

namespace espalier::ui {

PackageField::PackageField(server::Control& control, const QString& requestType, QWidget* parent)
    : QWidget(parent), m_control(control), m_forMac(requestType == QLatin1String("InstallEnterpriseApplication")),
      m_box(new QComboBox)
{
    auto* label = new TextLabel(tr("Package of this server"), TextRole::Strong);
    label->setBuddy(m_box);
    m_box->setAccessibleName(label->text());
    m_box->setObjectName(QStringLiteral("package"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    auto* add = new Button(QStringLiteral("plus"), tr("Host a file…"), Button::Kind::Standard);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_box, 1);
    row->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addLayout(row);
    needs(add, control, "package.host");
    connect(add, &QPushButton::clicked, this, &PackageField::host);
    connect(m_box, &QComboBox::currentIndexChanged, this, &PackageField::changed);
    load(0);
}

bool PackageField::isFor(const QString& requestType)
{
    return requestType == QLatin1String("InstallEnterpriseApplication") ||
           requestType == QLatin1String("InstallApplication");
}

qint64 PackageField::package() const
{
    return m_box->currentData().toLongLong();
}

void PackageField::load(qint64 chosen)
{
    m_control.call(QStringLiteral("package.list"), {}, this, [this, chosen](const Result<QJsonValue>& packages) {
        const qint64 wanted = chosen > 0 ? chosen : package();
        m_box->clear();
        m_box->addItem(tr("None: as the keys below say"), qint64(0));
        for (const QJsonValue& one : packages ? packages->toArray() : QJsonArray()) {
            const QString file = one[QStringLiteral("name")].toString();
            if (file.endsWith(QLatin1String(".pkg"), Qt::CaseInsensitive) != m_forMac) {
                continue;
            }
            m_box->addItem(tr("%1 %2 (%3)", "title, version, file")
                               .arg(visibleText(one[QStringLiteral("title")].toString(), 80),
                                    visibleText(one[QStringLiteral("version")].toString(), 40), visibleText(file, 80)),
                           one[QStringLiteral("id")].toInteger());
        }
        m_box->setCurrentIndex(std::max(0, m_box->findData(wanted)));
    });
}

void PackageField::host()
{
    auto* sheet = new HostPackageSheet(m_control, this);
    connect(sheet, &HostPackageSheet::hosted, this,
            [this](const QJsonObject& package) { load(package.value(QLatin1String("id")).toInteger()); });
}

} // namespace espalier::ui
