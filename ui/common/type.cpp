#include "ui/common/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr double smallestPoints = 8.0;

QFont scaled(QFont base, double factor, QFont::Weight weight)
{
    // A font set in pixels says -1 here.
    if (base.pointSizeF() > 0) {
        base.setPointSizeF(std::max(base.pointSizeF() * factor, smallestPoints));
    } else {
        base.setPixelSize(qRound(base.pixelSize() * factor));
    }
    base.setWeight(weight);
    return base;
}

QFont mono()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont application = QApplication::font();
    if (application.pointSizeF() > 0) {
        fixed.setPointSizeF(application.pointSizeF());
    } else {
        fixed.setPixelSize(application.pixelSize());
    }
    return fixed;
}
} // namespace

QFont roleFont(TextRole role)
{
    const QFont base = QApplication::font();
    switch (role) {
    case TextRole::Display:
        return scaled(base, 2.25, QFont::DemiBold);
    case TextRole::WizardTitle:
        return scaled(base, 1.65, QFont::DemiBold);
    case TextRole::PageTitle:
        return scaled(base, 1.45, QFont::DemiBold);
    case TextRole::PaneTitle:
        return scaled(base, 1.15, QFont::DemiBold);
    case TextRole::CardTitle:
        return scaled(base, 1, QFont::DemiBold);
    case TextRole::Body:
        return scaled(base, 1, QFont::Normal);
    case TextRole::Strong:
        return scaled(base, 1, QFont::Medium);
    case TextRole::Second:
        return scaled(base, 0.92, QFont::Normal);
    case TextRole::SecondStrong:
        return scaled(base, 0.92, QFont::Medium);
    case TextRole::Small:
        return scaled(base, 0.85, QFont::Normal);
    case TextRole::Mono:
        return scaled(mono(), 0.92, QFont::Normal);
    case TextRole::SmallMono:
        return scaled(mono(), 0.85, QFont::Normal);
    }
    return base;
}

int lineHeight(TextRole role)
{
    return QFontMetrics(roleFont(role)).height();
}

} // namespace espalier::ui
