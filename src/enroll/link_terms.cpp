#include "enroll/link_terms.h"

#include "base/error_kind.h"
#include "enroll/landing_text.h"

#include <algorithm>

namespace espalier::enroll {

namespace {

constexpr qsizetype mostSerials = 2000;
constexpr qsizetype longestSerial = 32;
constexpr qsizetype longestNote = 1000;

Result<QStringList> checkedSerials(const QStringList& wanted)
{
    QStringList serials;
    for (const QString& one : wanted) {
        const QString serial = one.trimmed().toUpper();
        if (serial.isEmpty() || serials.contains(serial)) {
            continue;
        }
        const bool fits = serial.size() <= longestSerial && std::all_of(serial.begin(), serial.end(), [](QChar letter) {
                              return letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-');
                          });
        if (!fits) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("\"%1\" is no serial number: letters and digits, at most 32")
                            .arg(serial.left(longestSerial)));
        }
        serials.append(serial);
    }
    if (serials.size() > mostSerials) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a link takes at most 2000 serial numbers"));
    }
    return serials;
}

Result<QStringList> checkedPlatforms(const QStringList& wanted)
{
    for (const QString& one : wanted) {
        if (!linkPlatforms().contains(one)) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("platforms are %1").arg(linkPlatforms().join(QStringLiteral(", "))));
        }
    }
    QStringList platforms;
    std::copy_if(linkPlatforms().begin(), linkPlatforms().end(), std::back_inserter(platforms),
                 [&](const QString& known) { return wanted.contains(known); });
    return platforms.size() == linkPlatforms().size() ? QStringList() : platforms;
}

QString checkedNote(QString note)
{
    note.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& letter : note) {
        if (letter.category() == QChar::Other_Control && letter != u'\n') {
            letter = u' ';
        }
    }
    return note.trimmed();
}

} // namespace

const char* name(Ownership ownership)
{
    return ownership == Ownership::Personal ? "personal" : "office";
}

const char* name(Approval approval)
{
    switch (approval) {
    case Approval::Before:
        return "before";
    case Approval::After:
        return "after";
    case Approval::None:
        break;
    }
    return "";
}

std::optional<Ownership> ownershipNamed(const QString& text)
{
    for (const Ownership one : {Ownership::Office, Ownership::Personal}) {
        if (text == QLatin1String(name(one))) {
            return one;
        }
    }
    return std::nullopt;
}

std::optional<Approval> approvalNamed(const QString& text)
{
    for (const Approval one : {Approval::None, Approval::Before, Approval::After}) {
        if (text == QLatin1String(name(one))) {
            return one;
        }
    }
    return std::nullopt;
}

const QStringList& linkPlatforms()
{
    static const QStringList all{QStringLiteral("iphone"), QStringLiteral("ipad"), QStringLiteral("mac"),
                                 QStringLiteral("appletv"), QStringLiteral("vision")};
    return all;
}

Result<LinkTerms> checkedTerms(LinkTerms terms)
{
    terms.platforms = TRY(checkedPlatforms(terms.platforms));
    terms.serials = TRY(checkedSerials(terms.serials));
    terms.note = checkedNote(terms.note);
    if (terms.note.size() > longestNote) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the note has at most 1000 characters"));
    }
    if (!terms.language.isEmpty() && !LandingText::languages().contains(terms.language)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the page speaks %1").arg(LandingText::languages().join(QStringLiteral(", "))));
    }
    return terms;
}

bool isFor(const LinkTerms& terms, Platform reader)
{
    if (terms.platforms.isEmpty() || reader == Platform::Other) {
        return true;
    }
    const bool isIt = terms.platforms.contains(QLatin1String(name(reader)));
    return isIt || (reader == Platform::Mac && terms.platforms != QStringList{QStringLiteral("iphone")});
}

Platform readAs(const LinkTerms& terms, Platform reader)
{
    if (reader != Platform::Mac || terms.platforms.isEmpty()) {
        return reader;
    }
    for (const Platform one : {Platform::Mac, Platform::IPad, Platform::Vision, Platform::AppleTv}) {
        if (terms.platforms.contains(QLatin1String(name(one)))) {
            return one;
        }
    }
    return reader;
}

Result<> mayCome(const LinkTerms& terms, const QString& serial, const QString& platform)
{
    if (!terms.platforms.isEmpty() && !terms.platforms.contains(platform)) {
        return fail(ErrorCode::Refused, QLatin1String("wrong-platform"),
                    QStringLiteral("the link is for %1, not for %2")
                        .arg(terms.platforms.join(QStringLiteral(", ")),
                             platform.isEmpty() ? QStringLiteral("a device that doesn't say its kind") : platform));
    }
    if (!terms.serials.isEmpty() && !terms.serials.contains(serial.trimmed().toUpper())) {
        return fail(ErrorCode::Refused, QLatin1String("wrong-serial"),
                    serial.isEmpty() ? QStringLiteral("the link asks for a serial number, the device told none")
                                     : QStringLiteral("the serial number %1 is not in the link's list").arg(serial));
    }
    return {};
}

qint64 rightsUnder(const LinkTerms& terms, qint64 usual)
{
    return terms.ownership == Ownership::Personal ? usual & ~neverOnPersonal : usual;
}

} // namespace espalier::enroll
