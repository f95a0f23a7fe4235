#include "app/start/default_folder.h"

#include <QStandardPaths>

namespace espalier::app {

namespace {

QString accountsOwn(QLatin1String name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1Char('/') + name;
}

} // namespace

QString defaultFolder()
{
    return accountsOwn(QLatin1String("espalier"));
}

QString defaultPracticeFolder()
{
    return accountsOwn(QLatin1String("espalier-practice"));
}

} // namespace espalier::app
