#include "ui/devices/capacity_bars.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"
#include "ui/devices/device_words.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int BarTall = 6;
constexpr double FullFrom = 0.9;
constexpr double EmptyBelow = 0.2;
} // namespace

CapacityBars::CapacityBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CapacityBars::setDevice(const DeviceRow& device)
{
    m_bars.clear();
    if (device.storageBytes > 0) {
        const double used = static_cast<double>(device.storageBytes - device.storageFreeBytes);
        m_bars << Bar{tr("Storage"), storageWords(device),
                      qBound(0.0, used / static_cast<double>(device.storageBytes), 1.0), true};
    }
    if (device.batteryPercent) {
        m_bars << Bar{tr("Battery"), tr("%1 %", "percent").arg(QLocale().toString(*device.batteryPercent)),
                      *device.batteryPercent / 100.0, false};
    }
    QStringList told;
    for (const Bar& bar : std::as_const(m_bars)) {
        told << bar.name + QStringLiteral(": ") + bar.words;
    }
    setAccessibleName(told.join(QStringLiteral(". ")));
    setVisible(!m_bars.isEmpty());
    update();
}

QSize CapacityBars::sizeHint() const
{
    return {300, QFontMetrics(roleFont(TextRole::SecondStrong)).height() + space::hair + BarTall + space::small};
}

void CapacityBars::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = space::large;
    const int columns = 2; // a lone bar keeps its half, so both look alike from device to device
    const int wide = (width() - gap * (columns - 1)) / columns;
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars.at(i);
        const QRect column = QStyle::visualRect(layoutDirection(), rect(), QRect(i * (wide + gap), 0, wide, height()));
        const int textTall = QFontMetrics(roleFont(TextRole::SecondStrong)).height();
        const QRect line(column.left(), 0, column.width(), textTall);
        paintLine(&painter, line, bar.name, roleFont(TextRole::SecondStrong), t.text2, Qt::AlignLeading, Elide::End,
                  layoutDirection());
        const int nameWide = QFontMetrics(roleFont(TextRole::SecondStrong)).horizontalAdvance(bar.name) + space::small;
        const QRect rest = QStyle::visualRect(layoutDirection(), line, line.adjusted(nameWide, 0, 0, 0));
        paintLine(&painter, rest, bar.words, roleFont(TextRole::Second), t.text2, Qt::AlignTrailing, Elide::End,
                  layoutDirection());
        const QRect trough(column.left(), textTall + space::hair, column.width(), BarTall);
        paintRounded(&painter, trough, BarTall / 2.0, t.divider);
        const bool worse = bar.storage ? bar.share >= FullFrom : bar.share < EmptyBelow;
        const QColor fill = worse ? t.warning.fill : bar.storage ? t.accent : t.ok.fill;
        const QRect filled(trough.left(), trough.top(), qMax(BarTall, static_cast<int>(trough.width() * bar.share)),
                           BarTall);
        paintRounded(&painter, QStyle::visualRect(layoutDirection(), trough, filled), BarTall / 2.0, fill);
    }
}

} // namespace espalier::ui
