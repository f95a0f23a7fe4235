#include "ui/common/worded_catalogue.h"

#include "ui/common/german_titles.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMutex>

namespace espalier::ui {

namespace {
constexpr qsizetype longestTitle = 80; // what is longer, or has sentences, was written by somebody

// Titles that nobody wrote are made of the name of a key, in English.
bool isMadeTitle(const QString& english)
{
    return english.size() <= longestTitle && !english.contains(QLatin1Char('.'));
}
} // namespace

QString catalogueWords(const QString& english)
{
    if (english.isEmpty()) {
        return english;
    }
    const QString words = QCoreApplication::translate("Catalogue", english.toUtf8().constData());
    if (words == english && QLocale().language() == QLocale::German && isMadeTitle(english)) {
        const QString made = germanTitle(english);
        return made.isEmpty() ? english : made;
    }
    return words;
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
