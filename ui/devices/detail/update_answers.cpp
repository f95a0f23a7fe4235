#include "ui/devices/detail/update_answers.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVersionNumber>

#include <cmath>

namespace espalier::ui {

namespace {
constexpr qsizetype MostUpdates = 100;
constexpr int DeprecatedSince = 26; // of every system of Apple

struct UpdateWords {
    Q_DECLARE_TR_FUNCTIONS(UpdateAnswers)
};

QList<const plist::Dict*> entriesOf(const plist::Dict& answer, QStringView key)
{
    QList<const plist::Dict*> entries;
    if (const plist::Array* list = answer.array(key)) {
        for (const plist::Value& value : *list) {
            const auto* entry = value.as<plist::Dict>();
            if (entry != nullptr && entries.size() < MostUpdates) {
                entries << entry;
            }
        }
    }
    return entries;
}

int firstOfDeclarations(const DeviceRow& device)
{
    const QString platform = device.platform.toLower();
    return device.isMac()                                                                     ? 14
           : platform.startsWith(QLatin1String("apple")) || platform == QLatin1String("tvos") ? 18
           : platform.startsWith(QLatin1String("vision"))                                     ? 26
                                                                                              : 17;
}
} // namespace

QList<OfferedUpdate> offeredUpdates(const plist::Dict& answer)
{
    QList<OfferedUpdate> updates;
    for (const plist::Dict* entry : entriesOf(answer, u"AvailableOSUpdates")) {
        OfferedUpdate update;
        update.productKey = entry->text(u"ProductKey");
        update.name = visibleText(entry->text(u"HumanReadableName"), 120);
        update.version = visibleText(entry->text(u"Version"), 40);
        const QString extra = visibleText(entry->text(u"SupplementalOSVersionExtra"), 20);
        if (!extra.isEmpty()) {
            update.version += QLatin1Char(' ') + extra;
        }
        update.build = visibleText(entry->text(u"Build"), 40);
        update.downloadBytes = qMax<qint64>(0, entry->integer(u"DownloadSize"));
        update.isCritical = entry->boolean(u"IsCritical");
        update.isMajor = entry->boolean(u"IsMajorOSUpdate");
        update.isSecurityResponse = entry->boolean(u"IsSecurityResponse");
        update.needsRestart = entry->boolean(u"RestartRequired");
        const plist::Value* deferred = entry->find(u"DeferredUntil");
        if (const auto* until = deferred != nullptr ? deferred->as<plist::Date>() : nullptr) {
            update.deferredUntil = until->ms;
        }
        if (update.name.isEmpty()) {
            update.name = update.version.isEmpty() ? visibleText(update.productKey, 80) : update.version;
        }
        updates << update;
    }
    return updates;
}

QString offeredTraits(const OfferedUpdate& update, qint64 nowMs)
{
    QStringList traits;
    if (!update.version.isEmpty()) {
        traits << (update.build.isEmpty()
                       ? update.version
                       : UpdateWords::tr("%1 (%2)", "version, build").arg(update.version, update.build));
    }
    if (update.isSecurityResponse) {
        traits << UpdateWords::tr("Security response");
    } else if (update.isCritical) {
        traits << UpdateWords::tr("Critical");
    } else if (update.isMajor) {
        traits << UpdateWords::tr("New major version");
    }
    if (update.downloadBytes > 0) {
        traits << QLocale().formattedDataSize(update.downloadBytes, 1, QLocale::DataSizeSIFormat);
    }
    if (update.needsRestart) {
        traits << UpdateWords::tr("Restarts");
    }
    if (update.deferredUntil > nowMs) {
        traits << UpdateWords::tr("Held back until %1").arg(dayWords(update.deferredUntil, nowMs));
    }
    return traits.join(QStringLiteral(" · "));
}

QList<UpdateProgress> updateProgress(const plist::Dict& answer)
{
    QList<UpdateProgress> all;
    for (const plist::Dict* entry : entriesOf(answer, u"OSUpdateStatus")) {
        UpdateProgress progress;
        progress.productKey = entry->text(u"ProductKey");
        progress.status = entry->text(u"Status");
        progress.isDownloaded = entry->boolean(u"IsDownloaded");
        const plist::Value* share = entry->find(u"DownloadPercentComplete");
        if (const auto* real = share != nullptr ? share->as<double>() : nullptr;
            real != nullptr && std::isfinite(*real)) {
            progress.share = qBound(0.0, *real, 1.0);
        } else if (const auto* whole = share != nullptr ? share->as<qint64>() : nullptr) {
            progress.share = *whole >= 1 ? 1 : 0;
        }
        if (entry->contains(u"DeferralsRemaining")) {
            progress.deferralsLeft = entry->integer(u"DeferralsRemaining");
        }
        all << progress;
    }
    return all;
}

ProgressWords progressWords(const UpdateProgress& progress)
{
    if (progress.status == QLatin1String("Downloading")) {
        return {State::Waiting, UpdateWords::tr("Downloading, %1 %", "percent")
                                    .arg(QLocale().toString(int(std::lround(progress.share * 100))))};
    }
    if (progress.status == QLatin1String("Installing")) {
        return {State::Waiting, UpdateWords::tr("Installing")};
    }
    if (progress.status == QLatin1String("Idle")) {
        return progress.isDownloaded ? ProgressWords{State::Ok, UpdateWords::tr("Downloaded")}
                                     : ProgressWords{State::Unknown, UpdateWords::tr("Not begun")};
    }
    if (progress.status == QLatin1String("DownloadFailed") || progress.status == QLatin1String("InstallFailed")) {
        return {State::Failed, progress.status == QLatin1String("DownloadFailed") ? UpdateWords::tr("Download failed")
                                                                                  : UpdateWords::tr("Not installed")};
    }
    return {State::Unknown, visibleText(progress.status, 60)};
}

QList<Finding> updateHabits(const plist::Dict& information)
{
    QList<Finding> findings;
    const plist::Dict* settings = information.dict(u"OSUpdateSettings");
    if (settings == nullptr) {
        return findings;
    }
    const auto add = [&](const char* key, const QString& yes, const QString& no, const QString& whyNot) {
        const plist::Value* value = settings->find(QString::fromLatin1(key));
        const bool* on = value != nullptr ? value->as<bool>() : nullptr;
        if (on != nullptr) {
            findings << (*on ? Finding{State::Ok, yes, {}} : Finding{State::Warning, no, whyNot});
        }
    };
    add("AutomaticCheckEnabled", UpdateWords::tr("It looks for updates by itself"),
        UpdateWords::tr("It doesn’t look for updates by itself"),
        UpdateWords::tr("Nobody on the Mac learns that there is one."));
    add("BackgroundDownloadEnabled", UpdateWords::tr("It downloads them by itself"),
        UpdateWords::tr("It downloads none by itself"), {});
    add("AutomaticOSInstallationEnabled", UpdateWords::tr("It installs new versions by itself"),
        UpdateWords::tr("It installs no new versions by itself"), {});
    add("AutomaticSecurityUpdatesEnabled", UpdateWords::tr("It installs security updates by itself"),
        UpdateWords::tr("It installs no security updates by itself"),
        UpdateWords::tr("A profile with Software Update turns them on."));
    return findings;
}

Finding updateWay(const DeviceRow& device)
{
    const int major = QVersionNumber::fromString(device.os).majorVersion();
    if (device.os.isEmpty()) {
        return {State::Unknown, UpdateWords::tr("Which system it has isn’t known yet"), {}};
    }
    if (major >= DeprecatedSince) {
        return {
            State::Warning, UpdateWords::tr("Apple wants declarations for updates of this version"),
            UpdateWords::tr("The commands for updates are deprecated since version 26 and Apple has announced that "
                            "they go; this device may refuse them. Espalier sends no declarations yet: what it can’t "
                            "order has to be installed on the device.")};
    }
    if (major >= firstOfDeclarations(device)) {
        return {std::nullopt, UpdateWords::tr("Updates are ordered by command"),
                UpdateWords::tr("This version also takes declarations, which set a date that its user can’t put off. "
                                "Espalier sends none yet.")};
    }
    return {std::nullopt, UpdateWords::tr("Updates are ordered by command"),
            device.isMac() ? QString()
                           : UpdateWords::tr("It downloads with the first order and installs with the next one.")};
}

} // namespace espalier::ui
