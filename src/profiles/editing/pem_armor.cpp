#include "profiles/editing/pem_armor.h"

#include "plist/text_position.h"
#include "plist/value_syntax.h"

#include <array>

namespace espalier::profiles {

namespace {

constexpr std::array armorLabels{QByteArrayView("CMS"), QByteArrayView("PKCS7"), QByteArrayView("PKCS #7 SIGNED DATA")};

// Past what some editors put before a text.
qsizetype beginOfText(QByteArrayView file)
{
    qsizetype at = file.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < file.size() && plist::isXmlSpace(file[at])) {
        ++at;
    }
    return at;
}

bool isOfBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

// From `begin` to `end` of the file, lines of any length.
Result<QByteArray> decodedBetween(QByteArrayView file, qsizetype begin, qsizetype end)
{
    bool pads = false;
    for (qsizetype at = begin; at < end; ++at) {
        const char c = file[at];
        pads = pads || c == '=';
        if (!plist::isXmlSpace(c) && (pads ? c != '=' : !isOfBase64(c))) {
            return plist::failAt(file, at, QStringLiteral("the signed profile is text (PEM), and this is no base64"));
        }
    }
    auto decoded = plist::parseBase64(file.sliced(begin, end - begin));
    if (!decoded || decoded->isEmpty()) {
        return plist::failAt(file, end,
                             QStringLiteral("the signed profile is text (PEM), and its base64 is incomplete"));
    }
    return std::move(*decoded);
}

Result<Unarmored> unarmored(QByteArrayView file, qsizetype content, QByteArrayView label)
{
    const QByteArray closing = "-----END " + label.toByteArray() + "-----";
    const qsizetype end = file.indexOf(closing, content);
    if (end < 0) {
        return plist::failAt(file, file.size(),
                             QStringLiteral("the signed profile is text (PEM) and breaks off: %1 is missing")
                                 .arg(QString::fromLatin1(closing)));
    }
    const QByteArrayView after = file.sliced(end + closing.size());
    return Unarmored{TRY(decodedBetween(file, content, end)), beginOfText(after) < after.size()};
}

} // namespace

std::optional<Result<Unarmored>> withoutArmor(const QByteArray& file)
{
    const QByteArrayView text(file);
    const qsizetype begin = beginOfText(text);
    for (const QByteArrayView label : armorLabels) {
        const QByteArray opening = "-----BEGIN " + label.toByteArray() + "-----";
        if (text.sliced(begin).startsWith(opening)) {
            return unarmored(text, begin + opening.size(), label);
        }
    }
    return std::nullopt;
}

Result<QByteArray> forDevices(const QByteArray& file)
{
    auto opened = withoutArmor(file);
    if (!opened) {
        return file;
    }
    return TRY(std::move(*opened)).der;
}

} // namespace espalier::profiles
