#include "inventory/bounded.h"

#include <cmath>

namespace espalier::inventory {

QString cleaned(const QString& text, qsizetype most)
{
    QString clean = QLatin1String("");
    clean.reserve(std::min(text.size(), most));
    for (const QChar character : text) {
        if (clean.size() >= most) {
            break;
        }
        const QChar::Category category = character.category();
        // Also the invisible ones that turn the direction of writing: a name must not disguise its neighbours.
        if (category == QChar::Other_Control || category == QChar::Other_Format) {
            continue;
        }
        clean.append(character);
    }
    if (!clean.isEmpty() && clean.back().isHighSurrogate()) {
        clean.chop(1);
    }
    return clean.trimmed();
}

QString boundedText(const plist::Dict& answer, QStringView key, qsizetype most)
{
    return cleaned(answer.text(key), most);
}

std::optional<bool> maybeBool(const plist::Dict& answer, QStringView key)
{
    const plist::Value* value = answer.find(key);
    const bool* flag = value ? value->as<bool>() : nullptr;
    return flag ? std::optional(*flag) : std::nullopt;
}

std::optional<qint64> maybeInteger(const plist::Dict& answer, QStringView key, qint64 least, qint64 most)
{
    const plist::Value* value = answer.find(key);
    const qint64* number = value ? value->as<qint64>() : nullptr;
    if (!number || *number < least || *number > most) {
        return std::nullopt;
    }
    return *number;
}

std::optional<double> maybeReal(const plist::Dict& answer, QStringView key, double least, double most)
{
    const plist::Value* value = answer.find(key);
    if (!value) {
        return std::nullopt;
    }
    double number = 0;
    if (const double* real = value->as<double>()) {
        number = *real;
    } else if (const qint64* integer = value->as<qint64>()) {
        number = static_cast<double>(*integer);
    } else {
        return std::nullopt;
    }
    // Also drops NaN, which compares with nothing.
    if (!(number >= least && number <= most)) {
        return std::nullopt;
    }
    return number;
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace espalier::inventory
