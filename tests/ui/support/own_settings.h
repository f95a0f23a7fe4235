// A window of tests has settings of its own, and the look that the console has.
#pragma once

#include "ui/common/app_style.h"

#include <QSettings>
#include <QTemporaryDir>

namespace espalier::test {

inline void useOwnSettings(const QTemporaryDir& folder, ui::ColorScheme scheme = ui::ColorScheme::Light)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    ui::installAppStyle(scheme);
}

} // namespace espalier::test
