#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace espalier::ui {

void installTranslations(QCoreApplication& application)
{
    const auto install = [&application](const QString& name, const QString& folder, const QString& otherwise) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder) ||
            (!otherwise.isEmpty() && translator->load(folder + QLatin1Char('/') + otherwise))) {
            QCoreApplication::installTranslator(translator);
        }
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), {});
    // The English file has the plurals, so it is wanted whatever the language.
    install(QStringLiteral("espalier"), QStringLiteral(":/i18n"), QStringLiteral("espalier_en"));
    install(QStringLiteral("catalogue"), QStringLiteral(":/i18n"), {});
}

} // namespace espalier::ui
