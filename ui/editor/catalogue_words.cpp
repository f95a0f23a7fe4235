#include "ui/editor/catalogue_words.h"

#include "ui/common/device_text.h"
#include "ui/common/number_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace espalier::ui {

namespace {
using catalogue::Support;
using catalogue::SupportByPlatform;
using profiles::Kind;

struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

Platforms platformsOf(const SupportByPlatform& whole)
{
    Platforms all;
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        if (!it->unavailable) {
            all.insert(it.key());
        }
    }
    return all;
}

// The platforms on which the key is there, of those the entry is there.
Platforms platformsOf(const catalogue::Entry& entry, const catalogue::Key& key)
{
    Platforms all = platformsOf(entry.support);
    for (auto it = key.support.begin(); it != key.support.end(); ++it) {
        if (it->unavailable) {
            all.remove(it.key());
        }
    }
    return all;
}

bool matches(const Platforms& has, const Platforms& wanted)
{
    return wanted.isEmpty() || has.isEmpty() || has.intersects(wanted);
}

QString listed(const QStringList& names)
{
    return QLocale().createSeparatedList(names);
}

// "iOS" for those of which `holds` is true.
template <class Holds> QString platformsWhere(const SupportByPlatform& support, const Platforms& shown, Holds holds)
{
    QStringList names;
    for (auto it = support.begin(); it != support.end(); ++it) {
        if (!it->unavailable && (shown.isEmpty() || shown.contains(it.key())) && holds(*it)) {
            names << catalogue::name(it.key());
        }
    }
    return listed(names);
}

void conditionBadges(const SupportByPlatform& support, const Platforms& shown, QList<KeyBadge>& badges)
{
    const auto add = [&](const QString& words, const QString& sentence, auto holds) {
        if (const QString where = platformsWhere(support, shown, holds); !where.isEmpty()) {
            badges.append({words, sentence.arg(where), ChipLook::Plain});
        }
    };
    add(CatalogueWords::tr("Supervised"), CatalogueWords::tr("Works only on supervised devices: %1."),
        [](const Support& one) { return one.supervised == true; });
    add(CatalogueWords::tr("Automated enrollment"),
        CatalogueWords::tr("Works only after Automated Device Enrollment: %1."),
        [](const Support& one) { return one.requiresDep == true; });
    add(CatalogueWords::tr("User-approved"),
        CatalogueWords::tr("Works only when a person has approved the management: %1."),
        [](const Support& one) { return one.userApprovedMdm == true; });
    add(CatalogueWords::tr("User enrollment only"), CatalogueWords::tr("Works only with user enrollment: %1."),
        [](const Support& one) { return one.userEnrollment == catalogue::Mode::Required; });
    add(CatalogueWords::tr("Not in user enrollment"),
        CatalogueWords::tr("Refused on personal devices with user enrollment: %1."),
        [](const Support& one) { return one.userEnrollment == catalogue::Mode::Forbidden; });
}

void ageBadges(const SupportByPlatform& support, const Platforms& shown, QList<KeyBadge>& badges)
{
    for (auto it = support.begin(); it != support.end(); ++it) {
        if (it->unavailable || !(shown.isEmpty() || shown.contains(it.key()))) {
            continue;
        }
        const QString name = catalogue::name(it.key());
        if (it->removed.isSet()) {
            badges.append({CatalogueWords::tr("Removed in %1 %2", "platform, version").arg(name, it->removed.text()),
                           CatalogueWords::tr("From %1 %2 on it does nothing.").arg(name, it->removed.text()),
                           ChipLook::Failed});
        } else if (it->deprecated.isSet()) {
            badges.append(
                {CatalogueWords::tr("Deprecated in %1 %2", "platform, version").arg(name, it->deprecated.text()),
                 CatalogueWords::tr("It still works, but Apple advises against it since %1 %2.")
                     .arg(name, it->deprecated.text()),
                 ChipLook::Warning});
        }
    }
}

void versionBadges(const SupportByPlatform& support, const Platforms& shown, QList<KeyBadge>& badges)
{
    for (auto it = support.begin(); it != support.end(); ++it) {
        if (it->unavailable || !(shown.isEmpty() || shown.contains(it.key()))) {
            continue;
        }
        const QString name = catalogue::name(it.key());
        const QString version = it->introduced.text();
        badges.append(it->introduced.isSet()
                          ? KeyBadge{CatalogueWords::tr("%1 %2", "platform, version").arg(name, version),
                                     CatalogueWords::tr("From %1 %2 on; older devices ignore it.").arg(name, version)}
                          : KeyBadge{name, CatalogueWords::tr("For %1.").arg(name)});
    }
}
} // namespace

QList<KeyBadge> badgesOf(const catalogue::Entry& entry, const catalogue::Key& key, const Platforms& platforms)
{
    QList<KeyBadge> badges;
    if (key.support.isEmpty()) {
        return badges;
    }
    const Platforms own = platformsOf(entry, key);
    bool differs = own != platformsOf(entry.support);
    SupportByPlatform narrowed;
    for (const catalogue::Platform platform : own) {
        const auto part = key.support.constFind(platform);
        const Support whole = entry.support.value(platform);
        narrowed.insert(platform, part == key.support.cend() ? whole : catalogue::narrowed(whole, *part));
        differs =
            differs || (part != key.support.cend() && part->introduced.isSet() && part->introduced > whole.introduced);
    }
    if (differs) {
        versionBadges(narrowed, platforms, badges);
    }
    conditionBadges(key.support, platforms, badges);
    ageBadges(key.support, platforms, badges);
    if (key.preRelease) {
        badges.append({CatalogueWords::tr("Announced"),
                       CatalogueWords::tr("In a release Apple has announced but not published."), ChipLook::Warning});
    }
    return badges;
}

QList<KeyBadge> badgesOf(const catalogue::Entry& entry, const Platforms& platforms)
{
    QList<KeyBadge> badges;
    versionBadges(entry.support, platforms, badges);
    conditionBadges(entry.support, platforms, badges);
    ageBadges(entry.support, platforms, badges);
    return badges;
}

bool isFor(const catalogue::Entry& entry, const Platforms& platforms)
{
    return matches(platformsOf(entry.support), platforms);
}

bool isFor(const catalogue::Entry& entry, const catalogue::Key& key, const Platforms& platforms)
{
    if (platforms.isEmpty() || key.support.isEmpty() || entry.support.isEmpty()) {
        return true;
    }
    return platformsOf(entry, key).intersects(platforms);
}

bool isDeprecated(const catalogue::Entry& entry)
{
    return !entry.support.isEmpty() && std::all_of(entry.support.begin(), entry.support.end(), [](const Support& one) {
        return one.unavailable || one.deprecated.isSet() || one.removed.isSet();
    });
}

QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Dict:
        return CatalogueWords::tr("Dictionary");
    case Kind::Array:
        return CatalogueWords::tr("List");
    case Kind::String:
        return CatalogueWords::tr("Text");
    case Kind::Integer:
        return CatalogueWords::tr("Whole number");
    case Kind::Real:
        return CatalogueWords::tr("Number");
    case Kind::Boolean:
        return CatalogueWords::tr("On or off");
    case Kind::Date:
        return CatalogueWords::tr("Date");
    case Kind::Data:
        return CatalogueWords::tr("Data");
    }
    return {};
}

QString valueWords(const plist::Value& value)
{
    if (const auto* text = value.as<QString>()) {
        return visibleText(*text, 120);
    }
    if (const auto* on = value.as<bool>()) {
        return *on ? CatalogueWords::tr("On") : CatalogueWords::tr("Off");
    }
    if (const auto* number = value.as<qint64>()) {
        return QString::number(*number);
    }
    if (const auto* number = value.as<quint64>()) {
        return QString::number(*number);
    }
    if (const auto* real = value.as<double>()) {
        return QLocale::c().toString(*real, 'g', 12);
    }
    if (const auto* date = value.as<plist::Date>()) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(date->ms), QLocale::ShortFormat);
    }
    if (const auto* data = value.as<QByteArray>()) {
        return sizeWords(data->size());
    }
    if (const auto* list = value.as<plist::Array>()) {
        return CatalogueWords::tr("%n entry/entries", nullptr, int(list->size()));
    }
    if (const auto* dict = value.as<plist::Dict>()) {
        return CatalogueWords::tr("%n key(s)", nullptr, int(dict->size()));
    }
    return {};
}

QString choiceWords(const catalogue::Key& key, const QJsonValue& choice)
{
    const QString spelled = choice.isString() ? choice.toString()
                            : choice.isBool() ? (choice.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                                              : QLocale::c().toString(choice.toDouble(), 'g', 15);
    if (const QString words = key.choiceTitles.value(spelled); !words.isEmpty()) {
        return words;
    }
    return choice.isBool() ? (choice.toBool() ? CatalogueWords::tr("On") : CatalogueWords::tr("Off"))
                           : (spelled.isEmpty() ? CatalogueWords::tr("(empty)") : spelled);
}

Kind kindOf(const catalogue::Key& key)
{
    return profiles::kindOf(key.type);
}

plist::Value emptyValue(Kind kind)
{
    switch (kind) {
    case Kind::Dict:
        return plist::Dict();
    case Kind::Array:
        return plist::Array();
    case Kind::String:
        return QString();
    case Kind::Integer:
        return 0;
    case Kind::Real:
        return 0.0;
    case Kind::Boolean:
        return false;
    case Kind::Date:
        return plist::Date{QDateTime(QDate::currentDate().addYears(1), QTime(0, 0)).toMSecsSinceEpoch()};
    case Kind::Data:
        return QByteArray();
    }
    return {};
}

bool hasDefault(const catalogue::Key& key)
{
    return !key.byDefault.isUndefined() && !key.byDefault.isNull();
}

plist::Value defaultOf(const catalogue::Key& key)
{
    return valueFrom(key.byDefault, kindOf(key));
}

plist::Value firstValue(const catalogue::Key& key)
{
    if (hasDefault(key)) {
        return defaultOf(key);
    }
    if (!key.choices.isEmpty() && (key.presence == catalogue::Presence::Required || key.choices.size() == 1 ||
                                   key.type != catalogue::Type::String)) {
        return valueFrom(key.choices.first(), kindOf(key));
    }
    if (key.range && key.range->min && (key.type == catalogue::Type::Integer || key.type == catalogue::Type::Real)) {
        return valueFrom(*key.range->min, kindOf(key));
    }
    return emptyValue(kindOf(key));
}

} // namespace espalier::ui
