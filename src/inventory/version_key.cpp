#include "inventory/version_key.h"

#include <algorithm>

namespace espalier::inventory {

namespace {

constexpr int mostParts = 12;
constexpr qsizetype longestPart = 24; // 'a' + 24 is a letter still

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isLetter(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

// How many digits, as a letter, goes before the digits: so more digits are always more.
QString numberPart(QStringView digits)
{
    while (digits.startsWith(u'0')) {
        digits = digits.sliced(1);
    }
    digits = digits.first(std::min(digits.size(), longestPart));
    return QChar(ushort(u'a' + digits.size())) + digits.toString();
}

// Below every number, so that a supplement stands between a version and its next point release.
QString wordPart(QStringView letters)
{
    return u'1' + letters.first(std::min(letters.size(), longestPart)).toString().toLower() + u'0';
}

const QString zero = QStringLiteral("a");

qsizetype dropZeros(QStringList& parts)
{
    qsizetype dropped = 0;
    for (; parts.size() > 1 && parts.last() == zero; ++dropped) {
        parts.removeLast();
    }
    return dropped;
}

// Zeros before a word say nothing; those at the end are there still.
QStringList writtenParts(QStringView version)
{
    QStringList parts;
    for (qsizetype at = 0; at < version.size() && parts.size() < mostParts;) {
        const auto kind = isDigit(version[at]) ? &isDigit : isLetter(version[at]) ? &isLetter : nullptr;
        if (kind == nullptr) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < version.size() && kind(version[at])) {
            ++at;
        }
        const QStringView part = version.sliced(begin, at - begin);
        if (kind == &isLetter) {
            dropZeros(parts);
            parts.append(wordPart(part));
        } else {
            parts.append(numberPart(part));
        }
    }
    return parts;
}

} // namespace

QString versionKey(QStringView version)
{
    QStringList parts = writtenParts(version);
    dropZeros(parts);
    return parts.join(QString());
}

QString endOfVersionKeys(QStringView version)
{
    QStringList parts = writtenParts(version);
    const qsizetype zeros = dropZeros(parts);
    const QString key = parts.join(QString());
    // Nothing in a key is above z; and above a zero is whatever begins with b, a number of one digit.
    return zeros == 0 ? key + u'{' : key + zero.repeated(zeros - 1) + u'b';
}

} // namespace espalier::inventory
