#include "ui/devices/browser/query_history.h"

#include <QSettings>

namespace espalier::ui {

namespace {
const auto historyKey = QStringLiteral("devices/queries");
}

QStringList rememberedQueries()
{
    return QSettings().value(historyKey).toStringList().mid(0, mostRemembered);
}

void rememberQuery(const QString& query)
{
    const QString asked = query.trimmed();
    if (asked.isEmpty()) {
        return;
    }
    QStringList all = rememberedQueries();
    all.removeAll(asked);
    all.prepend(asked);
    QSettings().setValue(historyKey, all.mid(0, mostRemembered));
}

void forgetQueries()
{
    QSettings().remove(historyKey);
}

} // namespace espalier::ui
