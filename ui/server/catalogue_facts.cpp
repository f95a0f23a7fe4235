#include "ui/server/catalogue_facts.h"

#include "catalogue/support.h"
#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct CatalogueFactsWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogueFacts)
};

QString newestRelease(const QJsonArray& entries)
{
    catalogue::OsVersion newest;
    for (const QJsonValue& entry : entries) {
        newest = std::max(newest, catalogue::OsVersion::fromText(entry[QStringLiteral("since")].toString()));
    }
    return newest.isSet() ? newest.text() : QString();
}

QString knownWords(const QJsonArray& entries)
{
    QMap<QString, int> kinds;
    for (const QJsonValue& entry : entries) {
        ++kinds[entry[QStringLiteral("kind")].toString()];
    }
    return QStringList{
        CatalogueFactsWords::tr("%n payload(s)", nullptr, kinds.value(QStringLiteral("payload"))),
        CatalogueFactsWords::tr("%n command(s)", nullptr, kinds.value(QStringLiteral("command"))),
        CatalogueFactsWords::tr("%n declaration(s)", nullptr, kinds.value(QStringLiteral("declaration")))}
        .join(QStringLiteral(", "));
}

} // namespace

QList<Fact> catalogueFacts(const QJsonArray& entries, const QJsonObject& loaded, qint64 now)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        facts.append({label, value, Fact::Form::Words, {}, {}});
    };
    if (!entries.isEmpty()) {
        add(CatalogueFactsWords::tr("Knows"), knownWords(entries));
        if (const QString release = newestRelease(entries); !release.isEmpty()) {
            add(CatalogueFactsWords::tr("Up to release"), release);
        }
    }
    if (loaded.isEmpty()) {
        add(CatalogueFactsWords::tr("Loaded"), CatalogueFactsWords::tr("Nothing: as Espalier comes"));
        return facts;
    }
    add(CatalogueFactsWords::tr("Loaded"),
        CatalogueFactsWords::tr("Apple’s schema of %1, %n description(s)", nullptr,
                                loaded.value(QLatin1String("count")).toInt())
            .arg(visibleText(loaded.value(QLatin1String("release")).toString(), 20)));
    add(CatalogueFactsWords::tr("Loaded on"), momentWords(loaded.value(QLatin1String("loaded_at")).toInteger(), now));
    return facts;
}

} // namespace espalier::ui
