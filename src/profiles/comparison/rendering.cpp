#include "profiles/comparison/rendering.h"

#include "profiles/value_line.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace espalier::profiles {

namespace {

const QLatin1String hidden("(hidden)");

QString dateText(const plist::Date& date)
{
    return QDateTime::fromMSecsSinceEpoch(date.ms, Qt::UTC).toString(Qt::ISODate);
}

QString digest(const QByteArray& data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

QLatin1String word(Difference what)
{
    switch (what) {
    case Difference::Same:
        return QLatin1String("same");
    case Difference::Added:
        return QLatin1String("added");
    case Difference::Removed:
        return QLatin1String("removed");
    case Difference::Changed:
        return QLatin1String("changed");
    case Difference::Moved:
        return QLatin1String("moved");
    }
    return {};
}

QLatin1String mark(Difference what)
{
    switch (what) {
    case Difference::Added:
        return QLatin1String("+");
    case Difference::Removed:
        return QLatin1String("-");
    case Difference::Moved:
        return QLatin1String(">");
    case Difference::Same:
    case Difference::Changed:
        break;
    }
    return QLatin1String("~");
}

QJsonValue json(const plist::Value& value);

QJsonValue jsonOfLeaf(const plist::Value& value)
{
    return std::visit(
        [](const auto& one) -> QJsonValue {
            using T = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, qint64> || std::is_same_v<T, QString>) {
                return one;
            } else if constexpr (std::is_same_v<T, double>) {
                return std::isfinite(one) ? QJsonValue(one) : QJsonValue(QString::number(one));
            } else if constexpr (std::is_same_v<T, quint64>) {
                return QString::number(one);
            } else if constexpr (std::is_same_v<T, QByteArray>) {
                return QJsonObject{{QStringLiteral("bytes"), one.size()}, {QStringLiteral("sha256"), digest(one)}};
            } else if constexpr (std::is_same_v<T, plist::Date>) {
                return QJsonObject{{QStringLiteral("date"), dateText(one)}};
            } else {
                return {};
            }
        },
        value.variant());
}

QJsonValue json(const plist::Value& value)
{
    if (const auto* array = value.as<plist::Array>()) {
        QJsonArray all;
        for (const plist::Value& one : *array) {
            all.append(json(one));
        }
        return all;
    }
    if (const auto* dict = value.as<plist::Dict>()) {
        QJsonObject all;
        for (const auto& [key, one] : *dict) {
            all.insert(key, json(one));
        }
        return all;
    }
    return jsonOfLeaf(value);
}

QJsonObject json(const KeyDifference& key)
{
    QJsonObject object{{QStringLiteral("change"), word(key.what)}, {QStringLiteral("path"), key.path.text()}};
    if (key.secret) {
        object.insert(QStringLiteral("secret"), true);
        return object;
    }
    if (key.valueBefore) {
        object.insert(QStringLiteral("before"), json(*key.valueBefore));
    }
    if (key.valueAfter) {
        object.insert(QStringLiteral("after"), json(*key.valueAfter));
    }
    return object;
}

QJsonObject json(const PayloadDifference& payload, bool general)
{
    QJsonArray keys;
    for (const KeyDifference& key : payload.keys) {
        keys.append(json(key));
    }
    QJsonObject object{{QStringLiteral("change"), word(payload.what)},
                       {QStringLiteral("type"), payload.type},
                       {QStringLiteral("name"), payload.name},
                       {QStringLiteral("same"), payload.same},
                       {QStringLiteral("keys"), keys}};
    if (!general) {
        object.insert(QStringLiteral("moved"), payload.moved);
    }
    if (payload.placeBefore >= 0) {
        object.insert(QStringLiteral("place_before"), payload.placeBefore);
    }
    if (payload.placeAfter >= 0) {
        object.insert(QStringLiteral("place_after"), payload.placeAfter);
    }
    return object;
}

QString line(const KeyDifference& key)
{
    const auto shown = [&key](const std::optional<plist::Value>& value) {
        return key.secret ? QString(hidden) : shortText(*value);
    };
    QString text = QStringLiteral("  %1 %2: ").arg(mark(key.what), key.path.text());
    switch (key.what) {
    case Difference::Added:
        return text + shown(key.valueAfter);
    case Difference::Removed:
        return text + shown(key.valueBefore);
    case Difference::Moved:
        return text + QStringLiteral("moved");
    case Difference::Same:
    case Difference::Changed:
        break;
    }
    return text + shown(key.valueBefore) + QStringLiteral(" -> ") + shown(key.valueAfter);
}

QString lines(const PayloadDifference& payload, const QString& title)
{
    QString text = QStringLiteral("%1 %2").arg(mark(payload.what), title);
    if (payload.moved) {
        text += QStringLiteral(", moved from place %1 to %2").arg(payload.placeBefore + 1).arg(payload.placeAfter + 1);
    }
    text += u'\n';
    for (const KeyDifference& key : payload.keys) {
        text += line(key) + u'\n';
    }
    return text;
}

QString count(qsizetype number, const char* one, const char* several)
{
    return QString::number(number) + u' ' + QLatin1String(number == 1 ? one : several);
}

} // namespace

QJsonObject toJson(const Comparison& comparison)
{
    QJsonArray payloads;
    for (const PayloadDifference& payload : comparison.payloads) {
        if (payload.what != Difference::Same) {
            payloads.append(json(payload, false));
        }
    }
    return {{QStringLiteral("differences"), comparison.changes()},
            {QStringLiteral("same"), comparison.same()},
            {QStringLiteral("general"), json(comparison.general, true)},
            {QStringLiteral("payloads"), payloads}};
}

QString toText(const Comparison& comparison)
{
    if (comparison.isEmpty()) {
        return QStringLiteral("no differences\n");
    }
    QString text;
    if (comparison.general.what != Difference::Same) {
        text += lines(comparison.general, QStringLiteral("General (%1)").arg(comparison.general.type));
    }
    for (const PayloadDifference& payload : comparison.payloads) {
        if (payload.what != Difference::Same) {
            const QString type = payload.type.isEmpty() ? QStringLiteral("no type") : payload.type;
            text += lines(payload,
                          payload.name.isEmpty() ? type : QStringLiteral("%1 (%2)").arg(shortText(payload.name), type));
        }
    }
    return text + QStringLiteral("%1, %2\n")
                      .arg(count(comparison.changes(), "difference", "differences"),
                           count(comparison.same(), "value is the same", "values are the same"));
}

} // namespace espalier::profiles
