#include "ui/compliance/duration_field.h"

#include "base/durations.h"
#include "ui/common/rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace espalier::ui {

namespace {
constexpr int mostNumber = 366;
constexpr qint64 weekMs = 7 * dayMs;
} // namespace

DurationField::DurationField(const QString& name, Least least, QWidget* parent)
    : QWidget(parent), m_number(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_number->setRange(least == Least::Nothing ? 0 : 1, mostNumber);
    if (least == Least::Nothing) {
        m_number->setSpecialValueText(tr("None"));
    }
    m_number->setMinimumWidth(90);
    m_number->setObjectName(QStringLiteral("durationNumber"));
    m_number->setAccessibleName(name);
    m_unit->addItem(tr("hours"), hourMs);
    m_unit->addItem(tr("days"), dayMs);
    m_unit->addItem(tr("weeks"), weekMs);
    m_unit->setCurrentIndex(1);
    m_unit->setObjectName(QStringLiteral("durationUnit"));
    m_unit->setAccessibleName(tr("Unit of %1").arg(name));
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &DurationField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationField::changed);
}

qint64 DurationField::ms() const
{
    return m_number->value() * m_unit->currentData().toLongLong();
}

void DurationField::setMs(qint64 ms)
{
    const int unit = ms % weekMs == 0 && ms > 0 ? 2 : ms % dayMs == 0 ? 1 : 0;
    m_unit->setCurrentIndex(unit);
    m_number->setValue(static_cast<int>(ms / m_unit->currentData().toLongLong()));
}

QString DurationField::text() const
{
    static const QString units = QStringLiteral("hdw");
    return QString::number(m_number->value()) + units.at(m_unit->currentIndex());
}

void DurationField::setText(const QString& text)
{
    static const QString units = QStringLiteral("hdw");
    const auto unit = text.isEmpty() ? -1 : units.indexOf(text.back());
    m_unit->setCurrentIndex(unit < 0 ? 1 : static_cast<int>(unit));
    m_number->setValue(text.chopped(text.isEmpty() ? 0 : 1).toInt());
}

} // namespace espalier::ui
