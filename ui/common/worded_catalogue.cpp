#include "ui/common/worded_catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMutex>

namespace espalier::ui {

QString catalogueWords(const QString& english)
{
    return english.isEmpty() ? english : QCoreApplication::translate("Catalogue", english.toUtf8().constData());
}

Result<std::shared_ptr<const catalogue::Catalogue>> wordedCatalogue()
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const catalogue::Catalogue>> byLanguage;
    const QMutexLocker lock(&mutex);
    auto& worded = byLanguage[QLocale().name()];
    if (worded == nullptr) {
        worded = TRY(catalogue::Catalogue::shipped())->reworded(catalogueWords);
    }
    return worded;
}

} // namespace espalier::ui
