#include "ui/activity/audit_words.h"

#include "ui/activity/name_book.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QHash>

namespace espalier::ui {

namespace {

struct AuditTexts {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

struct AuditChoice {
    const char* key;
    const char* words;
};

// In the order of the screens they belong to.
constexpr AuditChoice kindChoices[]{{"device.", QT_TRANSLATE_NOOP("Audit", "Devices")},
                                    {"command.", QT_TRANSLATE_NOOP("Audit", "Commands")},
                                    {"order.", QT_TRANSLATE_NOOP("Audit", "Second approvals")},
                                    {"vault.", QT_TRANSLATE_NOOP("Audit", "Vault")},
                                    {"profile.", QT_TRANSLATE_NOOP("Audit", "Profiles")},
                                    {"group.", QT_TRANSLATE_NOOP("Audit", "Groups")},
                                    {"compliance.", QT_TRANSLATE_NOOP("Audit", "Compliance")},
                                    {"package.", QT_TRANSLATE_NOOP("Audit", "Packages")},
                                    {"link.", QT_TRANSLATE_NOOP("Audit", "Enrollment links")},
                                    {"admission.", QT_TRANSLATE_NOOP("Audit", "Approvals of enrollments")},
                                    {"quarantine.", QT_TRANSLATE_NOOP("Audit", "Quarantine")},
                                    {"operator.", QT_TRANSLATE_NOOP("Audit", "Operators and logins")},
                                    {"setting.", QT_TRANSLATE_NOOP("Audit", "Settings")},
                                    {"certificate.", QT_TRANSLATE_NOOP("Audit", "Certificates")},
                                    {"push_certificate.", QT_TRANSLATE_NOOP("Audit", "Push certificate")},
                                    {"tls.", QT_TRANSLATE_NOOP("Audit", "TLS certificate")},
                                    {"backup.", QT_TRANSLATE_NOOP("Audit", "Backups")},
                                    {"check.", QT_TRANSLATE_NOOP("Audit", "Self-test")},
                                    {"server.", QT_TRANSLATE_NOOP("Audit", "Server")},
                                    {"audit.", QT_TRANSLATE_NOOP("Audit", "This log")}};

constexpr AuditChoice subjectChoices[]{{"device", QT_TRANSLATE_NOOP("Audit", "Devices")},
                                       {"profile", QT_TRANSLATE_NOOP("Audit", "Profiles")},
                                       {"group", QT_TRANSLATE_NOOP("Audit", "Groups")},
                                       {"link", QT_TRANSLATE_NOOP("Audit", "Enrollment links")},
                                       {"operator", QT_TRANSLATE_NOOP("Audit", "Operators")},
                                       {"setting", QT_TRANSLATE_NOOP("Audit", "Settings")},
                                       {"certificate", QT_TRANSLATE_NOOP("Audit", "Certificates")},
                                       {"backup", QT_TRANSLATE_NOOP("Audit", "Backups")}};

// Of which nobody looks for all.
constexpr AuditChoice otherSubjects[]{{"operation", QT_TRANSLATE_NOOP("Audit", "Operation")},
                                      {"command", QT_TRANSLATE_NOOP("Audit", "Commands")},
                                      {"order", QT_TRANSLATE_NOOP("Audit", "Second approvals")},
                                      {"quarantine", QT_TRANSLATE_NOOP("Audit", "Quarantine")},
                                      {"approval", QT_TRANSLATE_NOOP("Audit", "Approvals of enrollments")},
                                      {"policy", QT_TRANSLATE_NOOP("Audit", "Compliance")},
                                      {"package", QT_TRANSLATE_NOOP("Audit", "Packages")},
                                      {"push_certificate", QT_TRANSLATE_NOOP("Audit", "Push certificate")},
                                      {"tls", QT_TRANSLATE_NOOP("Audit", "TLS certificate")},
                                      {"check", QT_TRANSLATE_NOOP("Audit", "Self-test")},
                                      {"catalogue", QT_TRANSLATE_NOOP("Audit", "Catalogue")},
                                      {"vault", QT_TRANSLATE_NOOP("Audit", "Vault")},
                                      {"address", QT_TRANSLATE_NOOP("Audit", "Address")},
                                      {"server", QT_TRANSLATE_NOOP("Audit", "Server")}};

template <size_t N> QStringList keysOf(const AuditChoice (&choices)[N])
{
    QStringList keys;
    for (const AuditChoice& one : choices) {
        keys.append(QLatin1String(one.key));
    }
    return keys;
}

template <size_t N> QString wordsOf(const AuditChoice (&choices)[N], const QString& key)
{
    for (const AuditChoice& one : choices) {
        if (key == QLatin1String(one.key)) {
            return AuditTexts::tr(one.words);
        }
    }
    return visibleText(key, 60);
}

} // namespace

AuditResult auditResult(const QString& result)
{
    if (result == QLatin1String("refused")) {
        return {State::Warning, AuditTexts::tr("Refused")};
    }
    if (result == QLatin1String("failed")) {
        return {State::Failed, AuditTexts::tr("Failed")};
    }
    return {State::Ok, AuditTexts::tr("Done")};
}

QString subjectOf(const QJsonObject& entry, const NameBook& names)
{
    const QString kind = entry.value(QLatin1String("subject_kind")).toString();
    const QString subject = entry.value(QLatin1String("subject")).toString();
    // As the server knows it, also of what is gone meanwhile.
    if (const QString name = visibleText(entry, "subject_name", 120); !name.isEmpty()) {
        return quoted(name);
    }
    bool isNumber = false;
    const qint64 id = subject.toLongLong(&isNumber);
    if (isNumber && kind == QLatin1String("device")) {
        return names.device(id);
    }
    if (isNumber && kind == QLatin1String("profile")) {
        return names.profile(id);
    }
    if (isNumber && kind == QLatin1String("group")) {
        return names.group(id);
    }
    const QString words = auditSubjects().contains(kind) ? wordsOf(subjectChoices, kind) : wordsOf(otherSubjects, kind);
    if (subject.isEmpty()) {
        return words;
    }
    //: What an entry of the log is about: its kind and which of them, e.g. "Settings: inventory_hours"
    return words.isEmpty() ? visibleText(subject, 80) : AuditTexts::tr("%1: %2").arg(words, visibleText(subject, 80));
}

QString subjectKindWords(const QString& kind)
{
    return wordsOf(subjectChoices, kind);
}

std::optional<Jump> subjectJump(const QJsonObject& entry)
{
    const QString kind = entry.value(QLatin1String("subject_kind")).toString();
    const qint64 subject = entry.value(QLatin1String("subject")).toString().toLongLong();
    if (kind == QLatin1String("device") && subject > 0) {
        return Jump{QStringLiteral("devices"), {{QStringLiteral("device"), subject}}};
    }
    if (kind == QLatin1String("profile") && subject > 0) {
        return Jump{QStringLiteral("profiles"), {{QStringLiteral("profile"), subject}}};
    }
    if (kind == QLatin1String("link") && subject > 0) {
        return Jump{QStringLiteral("enrollment"), {{QStringLiteral("link"), subject}}};
    }
    if (kind == QLatin1String("operator")) {
        return Jump{QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("operators")}}};
    }
    if (kind == QLatin1String("setting") || kind == QLatin1String("backup") || kind == QLatin1String("check") ||
        kind == QLatin1String("certificate") || kind == QLatin1String("catalogue")) {
        return Jump{QStringLiteral("server"), {}};
    }
    return {};
}

const QStringList& auditKinds()
{
    static const QStringList kinds = keysOf(kindChoices);
    return kinds;
}

QString auditKindWords(const QString& kind)
{
    return wordsOf(kindChoices, kind);
}

const QStringList& auditSubjects()
{
    static const QStringList subjects = keysOf(subjectChoices);
    return subjects;
}

} // namespace espalier::ui
