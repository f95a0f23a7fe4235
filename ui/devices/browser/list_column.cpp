#include "ui/devices/browser/list_column.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ListColumn)
};

struct KnownColumn {
    const char* id;
    const char* title;
    const char* type;
    int width;
    ListColumn::Shape shape = ListColumn::Shape::Value;
};

using Shape = ListColumn::Shape;
constexpr std::array knownColumns{
    KnownColumn{"name", QT_TRANSLATE_NOOP("ListColumn", "Device"), "text", 190, Shape::Device},
    KnownColumn{"owner", QT_TRANSLATE_NOOP("ListColumn", "Owner · group"), "text", 122, Shape::Owner},
    KnownColumn{"os", QT_TRANSLATE_NOOP("ListColumn", "System"), "version", 106, Shape::System},
    KnownColumn{"state", QT_TRANSLATE_NOOP("ListColumn", "State"), "choice", 168, Shape::Condition},
    KnownColumn{"health", QT_TRANSLATE_NOOP("ListColumn", "Health"), "number", 124, Shape::Health},
    KnownColumn{"last-seen", QT_TRANSLATE_NOOP("ListColumn", "Last contact"), "past", 96, Shape::LastContact},
    KnownColumn{"serial", QT_TRANSLATE_NOOP("ListColumn", "Serial number"), "text", 120},
    KnownColumn{"asset-tag", QT_TRANSLATE_NOOP("ListColumn", "Asset tag"), "text", 100},
    KnownColumn{"owner-email", QT_TRANSLATE_NOOP("ListColumn", "Owner’s e-mail"), "text", 160},
    KnownColumn{"notes", QT_TRANSLATE_NOOP("ListColumn", "Notes"), "text", 160},
    KnownColumn{"platform", QT_TRANSLATE_NOOP("ListColumn", "Platform"), "choice", 90},
    KnownColumn{"model", QT_TRANSLATE_NOOP("ListColumn", "Model"), "text", 130},
    KnownColumn{"product", QT_TRANSLATE_NOOP("ListColumn", "Product name"), "text", 110},
    KnownColumn{"os-build", QT_TRANSLATE_NOOP("ListColumn", "Build"), "text", 90},
    KnownColumn{"udid", QT_TRANSLATE_NOOP("ListColumn", "UDID"), "text", 180},
    KnownColumn{"imei", QT_TRANSLATE_NOOP("ListColumn", "IMEI"), "text", 130},
    KnownColumn{"wifi-mac", QT_TRANSLATE_NOOP("ListColumn", "Wi-Fi address"), "text", 130},
    KnownColumn{"supervised", QT_TRANSLATE_NOOP("ListColumn", "Supervised"), "bool", 90},
    KnownColumn{"encrypted", QT_TRANSLATE_NOOP("ListColumn", "Encrypted"), "bool", 90},
    KnownColumn{"passcode", QT_TRANSLATE_NOOP("ListColumn", "Passcode set"), "bool", 100},
    KnownColumn{"passcode-compliant", QT_TRANSLATE_NOOP("ListColumn", "Passcode good enough"), "bool", 110},
    KnownColumn{"firewall", QT_TRANSLATE_NOOP("ListColumn", "Firewall"), "bool", 90},
    KnownColumn{"compliance", QT_TRANSLATE_NOOP("ListColumn", "Compliance"), "choice", 110},
    KnownColumn{"storage", QT_TRANSLATE_NOOP("ListColumn", "Storage"), "size", 90},
    KnownColumn{"storage-free", QT_TRANSLATE_NOOP("ListColumn", "Free storage"), "size", 100},
    KnownColumn{"battery", QT_TRANSLATE_NOOP("ListColumn", "Battery, %"), "number", 90},
    KnownColumn{"link", QT_TRANSLATE_NOOP("ListColumn", "Enrollment link"), "text", 130},
    KnownColumn{"ownership", QT_TRANSLATE_NOOP("ListColumn", "Ownership"), "choice", 100},
    KnownColumn{"approval", QT_TRANSLATE_NOOP("ListColumn", "Approval"), "choice", 100},
    KnownColumn{"enrolled", QT_TRANSLATE_NOOP("ListColumn", "Enrolled"), "past", 100},
    KnownColumn{"inventory", QT_TRANSLATE_NOOP("ListColumn", "Facts from"), "past", 100},
    KnownColumn{"identity-ends", QT_TRANSLATE_NOOP("ListColumn", "Identity ends"), "future", 110},
    KnownColumn{"certificate-ends", QT_TRANSLATE_NOOP("ListColumn", "First certificate ends"), "future", 130},
    KnownColumn{"push-topic", QT_TRANSLATE_NOOP("ListColumn", "Push topic"), "choice", 100}};

struct NamedColumn {
    const char* base;
    const char* words;
    const char* type;
};
constexpr std::array columnsByName{
    NamedColumn{"app", QT_TRANSLATE_NOOP("ListColumn", "Version of an app"), "version"},
    NamedColumn{"custom", QT_TRANSLATE_NOOP("ListColumn", "Field of your own"), "text"},
    NamedColumn{"group", QT_TRANSLATE_NOOP("ListColumn", "In a group"), "bool"},
    NamedColumn{"profile", QT_TRANSLATE_NOOP("ListColumn", "Has a profile"), "bool"},
    NamedColumn{"certificate", QT_TRANSLATE_NOOP("ListColumn", "A certificate ends"), "future"}};

constexpr int namedWidth = 110;

template <class All> auto knownBy(const All& all, const QString& id, const char* All::value_type::*key)
{
    return std::find_if(all.begin(), all.end(), [&](const auto& one) { return id == QLatin1String(one.*key); });
}

} // namespace

QString ListColumn::base() const
{
    return id.section(u'(', 0, 0);
}

QString ListColumn::name() const
{
    const qsizetype from = id.indexOf(u'"');
    const qsizetype to = id.lastIndexOf(u'"');
    if (from < 0 || to <= from) {
        return {};
    }
    QString name;
    for (qsizetype i = from + 1; i < to; ++i) {
        i += id.at(i) == u'\\' && i + 1 < to ? 1 : 0;
        name += id.at(i);
    }
    return name;
}

ListColumn listColumn(const QString& id)
{
    const auto known = knownBy(knownColumns, id, &KnownColumn::id);
    if (known != knownColumns.end()) {
        return {id, known->shape, QLatin1String(known->type), known->width};
    }
    ListColumn column{id};
    const auto named = knownBy(columnsByName, column.base(), &NamedColumn::base);
    if (named != columnsByName.end()) {
        column.type = QLatin1String(named->type);
        column.width = namedWidth;
    }
    return column;
}

QList<ListColumn> listColumns(const QStringList& ids)
{
    QStringList wanted{QStringLiteral("name")};
    for (const QString& id : ids) {
        if (!id.isEmpty() && !wanted.contains(id) && wanted.size() < mostListColumns) {
            wanted.append(id);
        }
    }
    QList<ListColumn> columns;
    for (const QString& id : std::as_const(wanted)) {
        columns.append(listColumn(id));
    }
    return columns;
}

QStringList columnIds(const QList<ListColumn>& columns)
{
    QStringList ids;
    for (const ListColumn& column : columns) {
        ids.append(column.id);
    }
    return ids;
}

QStringList usualColumns()
{
    return {QStringLiteral("name"),  QStringLiteral("owner"),  QStringLiteral("os"),
            QStringLiteral("state"), QStringLiteral("health"), QStringLiteral("last-seen")};
}

QStringList offeredColumns()
{
    QStringList ids;
    for (const KnownColumn& column : knownColumns) {
        ids.append(QLatin1String(column.id));
    }
    return ids;
}

QStringList namedColumns()
{
    QStringList bases;
    for (const NamedColumn& column : columnsByName) {
        bases.append(QLatin1String(column.base));
    }
    return bases;
}

QString namedColumn(const QString& base, const QString& name)
{
    QString written = name;
    written.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return QStringLiteral("%1(\"%2\")").arg(base, written);
}

QString columnTitle(const ListColumn& column)
{
    const auto known = knownBy(knownColumns, column.id, &KnownColumn::id);
    if (known != knownColumns.end()) {
        return ColumnWords::tr(known->title);
    }
    const QString base = column.base();
    const QString name = visibleText(column.name(), 60);
    return base == QLatin1String("group")         ? ColumnWords::tr("In “%1”", "a group").arg(name)
           : base == QLatin1String("profile")     ? ColumnWords::tr("Has “%1”", "a profile").arg(name)
           : base == QLatin1String("certificate") ? ColumnWords::tr("“%1” ends", "a certificate").arg(name)
           : name.isEmpty()                       ? visibleText(column.id, 60)
                                                  : name;
}

QString namedColumnWords(const QString& base)
{
    const auto named = knownBy(columnsByName, base, &NamedColumn::base);
    return named == columnsByName.end() ? base : ColumnWords::tr(named->words);
}

} // namespace espalier::ui
