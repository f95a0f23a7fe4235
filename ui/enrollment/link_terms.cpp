#include "ui/enrollment/link_terms.h"

#include "ui/devices/device_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace espalier::ui {

namespace {
struct LinkTermsWords {
    Q_DECLARE_TR_FUNCTIONS(LinkTerms)
};
} // namespace

LinkTerms LinkTerms::fromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    return {.isPersonal = text("ownership") == QLatin1String("personal"),
            .platforms = json.value(QLatin1String("platforms")).toVariant().toStringList(),
            .serials = json.value(QLatin1String("serials")).toVariant().toStringList(),
            .note = text("note"),
            .language = text("language"),
            .asksName = json.value(QLatin1String("ask_name")).toBool(),
            .approval = text("approval"),
            .asksDevice = json.value(QLatin1String("profile_service")).toBool()};
}

QJsonObject LinkTerms::toJson() const
{
    QJsonObject json;
    if (isPersonal) {
        json.insert(QStringLiteral("ownership"), QStringLiteral("personal"));
    }
    if (!platforms.isEmpty()) {
        json.insert(QStringLiteral("platforms"), QJsonArray::fromStringList(platforms));
    }
    if (!serials.isEmpty()) {
        json.insert(QStringLiteral("serials"), QJsonArray::fromStringList(serials));
    }
    if (!note.isEmpty()) {
        json.insert(QStringLiteral("note"), note);
    }
    if (!language.isEmpty()) {
        json.insert(QStringLiteral("language"), language);
    }
    if (asksName) {
        json.insert(QStringLiteral("ask_name"), true);
    }
    if (!approval.isEmpty()) {
        json.insert(QStringLiteral("approval"), approval);
    }
    if (asksDevice) {
        json.insert(QStringLiteral("profile_service"), true);
    }
    return json;
}

QString languageName(const QString& language)
{
    const QString own = QLocale(language).nativeLanguageName();
    // English names its countries: "British English" is no name of the language.
    return language == QLatin1String("en") || own.isEmpty() ? QLocale::languageToString(QLocale(language).language())
                                                            : own.left(1).toUpper() + own.mid(1);
}

QString termsWords(const LinkTerms& terms)
{
    QStringList parts;
    if (terms.isPersonal) {
        parts << LinkTermsWords::tr("personal devices");
    }
    if (!terms.platforms.isEmpty()) {
        QStringList names;
        for (const QString& platform : terms.platforms) {
            names << platformWords(platform);
        }
        parts << LinkTermsWords::tr("only %1", "kinds of devices").arg(names.join(QStringLiteral(", ")));
    }
    if (!terms.serials.isEmpty()) {
        parts << LinkTermsWords::tr("%n serial number(s)", nullptr, static_cast<int>(terms.serials.size()));
    }
    if (!terms.approval.isEmpty()) {
        parts << (terms.approval == QLatin1String("before") ? LinkTermsWords::tr("approval before the profile")
                                                            : LinkTermsWords::tr("approval after enrolling"));
    }
    if (terms.asksName) {
        parts << LinkTermsWords::tr("asks for the name");
    }
    if (terms.asksDevice) {
        parts << LinkTermsWords::tr("asks first which device it is");
    }
    if (!terms.note.isEmpty()) {
        parts << LinkTermsWords::tr("a note on the page");
    }
    if (!terms.language.isEmpty()) {
        parts << languageName(terms.language);
    }
    QString words = parts.join(QStringLiteral(" · "));
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

} // namespace espalier::ui
