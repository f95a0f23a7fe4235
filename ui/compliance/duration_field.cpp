#include "ui/compliance/duration_field.h"

#include "base/durations.h"
#include "ui/common/rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>
#include <limits>

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

qint64 DurationField::shownMs() const
{
    return m_number->value() * m_unit->currentData().toLongLong();
}

// As much as it takes: a span that was set elsewhere may be longer than what is offered here.
void DurationField::show(qint64 number, int unit)
{
    m_unit->setCurrentIndex(unit);
    m_number->setMaximum(static_cast<int>(std::clamp<qint64>(number, mostNumber, std::numeric_limits<int>::max())));
    m_number->setValue(static_cast<int>(std::min<qint64>(number, m_number->maximum())));
}

qint64 DurationField::ms() const
{
    return m_setMs && shownMs() == m_shownThen ? *m_setMs : shownMs();
}

void DurationField::setMs(qint64 ms)
{
    const int unit = ms % weekMs == 0 && ms > 0 ? 2 : ms % dayMs == 0 ? 1 : 0;
    show(ms / m_unit->itemData(unit).toLongLong(), unit);
    m_setMs = ms;
    m_setText.clear();
    m_shownThen = shownMs();
}

QString DurationField::text() const
{
    if (!m_setText.isEmpty() && shownMs() == m_shownThen) {
        return m_setText;
    }
    return QString::number(m_number->value()) + QStringLiteral("hdw").at(m_unit->currentIndex());
}

void DurationField::setText(const QString& text)
{
    const qint64 number = text.chopped(text.isEmpty() ? 0 : 1).toLongLong();
    const QChar unit = text.isEmpty() ? QChar(u'd') : text.back().toLower();
    if (const auto offered = QStringLiteral("hdw").indexOf(unit); offered >= 0) {
        show(number, static_cast<int>(offered));
    } else { // minutes and seconds, as the shell takes them too
        const qint64 unitMs = unit == u'm' ? minuteMs : 1000;
        show((number * unitMs + hourMs - 1) / hourMs, 0);
    }
    m_setMs.reset();
    m_setText = text;
    m_shownThen = shownMs();
}

} // namespace espalier::ui
