#include "ui/devices/detail/device_change.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace espalier::ui {

namespace {
const QString arrow = QStringLiteral(" → ");

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(DeviceChange)
};

bool isKind(const DeviceChange& change, const char* kind)
{
    return change.kind == QLatin1String(kind);
}

bool isYes(const QString& value)
{
    return value == QLatin1String("yes");
}

// Facts that are so or aren't, and what it is called when one becomes the other.
struct YesNoWords {
    QString subject, becameYes, becameNo, yes, no;
    bool isGood = true; // to be so
};

std::optional<YesNoWords> yesNoOf(const QString& kind)
{
    if (kind == QLatin1String("encryption")) {
        return YesNoWords{ChangeWords::tr("Encryption"), ChangeWords::tr("Encryption was turned on"),
                          ChangeWords::tr("Encryption was turned off"), ChangeWords::tr("On"), ChangeWords::tr("Off")};
    }
    if (kind == QLatin1String("passcode")) {
        return YesNoWords{ChangeWords::tr("Passcode"), ChangeWords::tr("A passcode was set"),
                          ChangeWords::tr("The passcode was removed"), ChangeWords::tr("Set"), ChangeWords::tr("None")};
    }
    if (kind == QLatin1String("passcode-rules")) {
        return YesNoWords{ChangeWords::tr("Passcode rules"), ChangeWords::tr("The passcode meets the rules now"),
                          ChangeWords::tr("The passcode meets the rules no more"), ChangeWords::tr("Met"),
                          ChangeWords::tr("Not met")};
    }
    if (kind == QLatin1String("firewall")) {
        return YesNoWords{ChangeWords::tr("Firewall"), ChangeWords::tr("The firewall was turned on"),
                          ChangeWords::tr("The firewall was turned off"), ChangeWords::tr("On"),
                          ChangeWords::tr("Off")};
    }
    if (kind == QLatin1String("supervised")) {
        return YesNoWords{ChangeWords::tr("Supervision"), ChangeWords::tr("It is supervised now"),
                          ChangeWords::tr("It is supervised no more"), ChangeWords::tr("Yes"), ChangeWords::tr("No")};
    }
    return std::nullopt;
}

QString freeWords(const QString& bytes)
{
    return ChangeWords::tr("%1 free", "an amount")
        .arg(QLocale().formattedDataSize(qMax<qint64>(0, bytes.toLongLong()), 0, QLocale::DataSizeSIFormat));
}

QString named(const DeviceChange& change)
{
    const QString name = change.subject.isEmpty() ? change.item : change.subject;
    return isolated(visibleText(name, 80));
}

QString listSentence(const DeviceChange& change)
{
    const QString version = visibleText(change.after.isEmpty() ? change.before : change.after, 60);
    const bool hasVersion = changeFamily(change.kind) == QLatin1String("app") && !version.isEmpty();
    if (change.kind.endsWith(QLatin1String("-added"))) {
        return hasVersion ? ChangeWords::tr("%1 %2 added", "app, version").arg(named(change), version)
                          : ChangeWords::tr("%1 added").arg(named(change));
    }
    if (change.kind.endsWith(QLatin1String("-removed"))) {
        return ChangeWords::tr("%1 removed").arg(named(change));
    }
    if (change.kind.endsWith(QLatin1String("-more"))) {
        return ChangeWords::tr("and %n more", nullptr, int(std::clamp(change.after.toLongLong(), 0LL, 1'000'000LL)));
    }
    return hasVersion ? ChangeWords::tr("%1 %2", "app, from version to version")
                            .arg(named(change), visibleText(change.before, 60) + arrow + version)
                      : ChangeWords::tr("%1 changed").arg(named(change));
}
} // namespace

QList<DeviceChange> DeviceChange::fromJson(const QJsonArray& json)
{
    QList<DeviceChange> changes;
    for (const QJsonValue& one : json) {
        const auto text = [&one](const char* key) { return one[QLatin1String(key)].toString(); };
        changes << DeviceChange{one[QLatin1String("id")].toInteger(),
                                one[QLatin1String("at")].toInteger(),
                                text("kind"),
                                text("item"),
                                text("subject"),
                                text("before"),
                                text("after")};
    }
    return changes;
}

QString changeFamily(const QString& kind)
{
    for (const char* family : {"app", "profile", "certificate"}) {
        if (kind.startsWith(QLatin1String(family) + QLatin1Char('-'))) {
            return QString::fromLatin1(family);
        }
    }
    return kind;
}

QString changeSubject(const DeviceChange& change)
{
    if (const auto yesNo = yesNoOf(change.kind)) {
        return yesNo->subject;
    }
    if (isKind(change, "os")) {
        return ChangeWords::tr("System");
    }
    if (isKind(change, "os-build")) {
        return ChangeWords::tr("Build");
    }
    if (isKind(change, "name")) {
        return ChangeWords::tr("Name");
    }
    if (isKind(change, "storage")) {
        return ChangeWords::tr("Storage");
    }
    return change.kind.endsWith(QLatin1String("-more")) ? listSentence(change) : named(change);
}

QString changeSentence(const DeviceChange& change)
{
    if (const auto yesNo = yesNoOf(change.kind)) {
        return isYes(change.after) ? yesNo->becameYes : yesNo->becameNo;
    }
    if (isKind(change, "os")) {
        return ChangeWords::tr("System updated: %1")
            .arg(visibleText(change.before, 40) + arrow + visibleText(change.after, 40));
    }
    if (isKind(change, "os-build")) {
        return ChangeWords::tr("Another build: %1")
            .arg(visibleText(change.before, 40) + arrow + visibleText(change.after, 40));
    }
    if (isKind(change, "name")) {
        return ChangeWords::tr("Renamed from %1 to %2")
            .arg(quoted(visibleText(change.before, 80)), quoted(visibleText(change.after, 80)));
    }
    if (isKind(change, "storage")) {
        return ChangeWords::tr("Storage: %1").arg(freeWords(change.before) + arrow + freeWords(change.after));
    }
    const QString family = changeFamily(change.kind);
    if (family == QLatin1String("profile")) {
        return ChangeWords::tr("Profile: %1", "which one, and that it came or went").arg(listSentence(change));
    }
    if (family == QLatin1String("certificate")) {
        return ChangeWords::tr("Certificate: %1", "which one, and that it came or went").arg(listSentence(change));
    }
    if (family != change.kind) {
        return listSentence(change);
    }
    return visibleText(change.kind, 60); // a kind that this version has no words for
}

QString changeIconName(const QString& kind)
{
    static const QHash<QString, QString> icons{{QStringLiteral("os"), QStringLiteral("update")},
                                               {QStringLiteral("os-build"), QStringLiteral("update")},
                                               {QStringLiteral("name"), QStringLiteral("tag")},
                                               {QStringLiteral("supervised"), QStringLiteral("eye")},
                                               {QStringLiteral("storage"), QStringLiteral("disk")},
                                               {QStringLiteral("encryption"), QStringLiteral("filevault")},
                                               {QStringLiteral("passcode"), QStringLiteral("passcode")},
                                               {QStringLiteral("passcode-rules"), QStringLiteral("passcode")},
                                               {QStringLiteral("firewall"), QStringLiteral("firewall")},
                                               {QStringLiteral("app"), QStringLiteral("apps")},
                                               {QStringLiteral("profile"), QStringLiteral("profiles")},
                                               {QStringLiteral("certificate"), QStringLiteral("certificate")}};
    return icons.value(changeFamily(kind), QStringLiteral("history"));
}

QString changePhrase(const DeviceChange& change)
{
    return changeFamily(change.kind) == change.kind ? changeSentence(change) : listSentence(change);
}

std::optional<State> changeState(const DeviceChange& change)
{
    if (!yesNoOf(change.kind)) {
        return std::nullopt;
    }
    return isYes(change.after) ? State::Ok : State::Warning;
}

QString changeBefore(const DeviceChange& change)
{
    if (const auto yesNo = yesNoOf(change.kind)) {
        return isYes(change.before) ? yesNo->yes : yesNo->no;
    }
    if (isKind(change, "storage")) {
        return freeWords(change.before);
    }
    const QString family = changeFamily(change.kind);
    if (family == QLatin1String("profile") || family == QLatin1String("certificate")) {
        return change.kind.endsWith(QLatin1String("-added")) ? QString() : ChangeWords::tr("There");
    }
    return visibleText(change.before, 80);
}

QString changeAfter(const DeviceChange& change)
{
    if (const auto yesNo = yesNoOf(change.kind)) {
        return isYes(change.after) ? yesNo->yes : yesNo->no;
    }
    if (isKind(change, "storage")) {
        return freeWords(change.after);
    }
    if (change.kind.endsWith(QLatin1String("-removed"))) {
        return ChangeWords::tr("Removed");
    }
    if (change.kind.endsWith(QLatin1String("-more"))) {
        return {};
    }
    const QString family = changeFamily(change.kind);
    if (family == QLatin1String("profile") || family == QLatin1String("certificate")) {
        return change.kind.endsWith(QLatin1String("-added")) ? ChangeWords::tr("Added") : ChangeWords::tr("Changed");
    }
    const QString after = visibleText(change.after, 80);
    return after.isEmpty() && change.kind.endsWith(QLatin1String("-added")) ? ChangeWords::tr("Added") : after;
}

QString changesTitle(const QString& family, int count)
{
    return family == QLatin1String("app")       ? ChangeWords::tr("%n app(s) changed", nullptr, count)
           : family == QLatin1String("profile") ? ChangeWords::tr("%n profile(s) changed", nullptr, count)
                                                : ChangeWords::tr("%n certificate(s) changed", nullptr, count);
}

QList<DeviceChange> netChanges(QList<DeviceChange> changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const DeviceChange& one, const DeviceChange& other) { return one.id < other.id; });
    QList<DeviceChange> net;
    QHash<QString, QList<qsizetype>> where; // of one thing there may be several copies
    for (const DeviceChange& change : std::as_const(changes)) {
        const QString family = changeFamily(change.kind);
        QList<qsizetype>& known = where[family + QLatin1Char('\n') + change.item];
        const auto goesOn = std::find_if(known.begin(), known.end(), [&](qsizetype place) {
            const DeviceChange& earlier = net.at(place);
            return family == change.kind ||
                   (earlier.after == change.before && earlier.kind != family + QLatin1String("-more"));
        });
        if (goesOn == known.end()) {
            known.append(net.size());
            net.append(change);
            continue;
        }
        DeviceChange& earlier = net[*goesOn];
        earlier.after = change.after;
        earlier.at = change.at;
        earlier.id = change.id;
        earlier.subject = change.subject;
        if (family != change.kind) { // added and removed again is told as what it was at both ends
            const bool was = !earlier.kind.endsWith(QLatin1String("-added"));
            const bool is = !change.kind.endsWith(QLatin1String("-removed"));
            earlier.kind = was == is ? family + QLatin1String(was ? "-updated" : "-none")
                           : is      ? family + QLatin1String("-added")
                                     : family + QLatin1String("-removed");
        }
    }
    net.removeIf([](const DeviceChange& change) {
        return change.kind.endsWith(QLatin1String("-none")) ||
               (change.before == change.after && !change.kind.endsWith(QLatin1String("-added")) &&
                !change.kind.endsWith(QLatin1String("-removed")));
    });
    std::reverse(net.begin(), net.end());
    return net;
}

} // namespace espalier::ui
