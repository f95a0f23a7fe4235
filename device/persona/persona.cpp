#include "device/persona/persona.h"

#include "device/persona/catalogue.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <vector>

namespace espalier::device {

namespace {

constexpr std::array platformNames{"iphone", "ipad", "mac", "appletv", "vision"};

template <class Entry> const Entry& pick(std::span<const Entry> all, QRandomGenerator& random)
{
    return all[static_cast<size_t>(random.bounded(static_cast<int>(all.size())))];
}

template <class Entry> const Entry& pickFor(std::span<const Entry> all, Platform platform, QRandomGenerator& random)
{
    std::vector<const Entry*> fitting;
    for (const Entry& entry : all) {
        if (entry.platform == platform) {
            fitting.push_back(&entry);
        }
    }
    return *fitting[static_cast<size_t>(random.bounded(static_cast<int>(fitting.size())))];
}

QString fromAlphabet(QLatin1String alphabet, int length, QRandomGenerator& random)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    }
    return text;
}

QString digits(int length, QRandomGenerator& random)
{
    return fromAlphabet(QLatin1String("0123456789"), length, random);
}

QString hex(int length, QRandomGenerator& random)
{
    return fromAlphabet(QLatin1String("0123456789ABCDEF"), length, random);
}

QString macAddress(QRandomGenerator& random)
{
    QString address = QStringLiteral("a4:83:e7");
    for (int i = 0; i < 3; ++i) {
        address += u':' + hex(2, random).toLower();
    }
    return address;
}

// 14 digits and the Luhn digit, in groups as devices write them.
QString imei(QRandomGenerator& random)
{
    const QString body = QStringLiteral("35") + digits(12, random);
    int sum = 0;
    for (int i = 0; i < body.size(); ++i) {
        int digit = body[i].digitValue();
        if (i % 2 == 1) {
            digit *= 2;
            digit = digit > 9 ? digit - 9 : digit;
        }
        sum += digit;
    }
    const QString whole = body + QString::number((10 - sum % 10) % 10);
    return QStringLiteral("%1 %2 %3 %4").arg(whole.left(2), whole.mid(2, 6), whole.mid(8, 6), whole.right(1));
}

QString udidFor(Platform platform, bool isLong, QRandomGenerator& random)
{
    if (isLong) {
        return hex(40, random).toLower();
    }
    if (platform == Platform::Mac) {
        return QStringLiteral("%1-%2-5%3-%4-%5")
            .arg(hex(8, random), hex(4, random), hex(3, random), hex(4, random), hex(12, random));
    }
    return QStringLiteral("000081%1-00%2").arg(hex(2, random), hex(14, random));
}

QList<App> appsFor(Platform platform, QRandomGenerator& random)
{
    const char letter = "ipmtv"[static_cast<int>(platform)];
    QList<App> apps;
    for (const AppEntry& entry : appEntries()) {
        if (std::string_view(entry.platforms).find(letter) == std::string_view::npos || random.bounded(4) == 0) {
            continue;
        }
        const qint64 size = entry.megabytes * 1'000'000LL + random.bounded(900'000);
        apps.append({QString::fromUtf8(entry.name), QLatin1String(entry.identifier), QLatin1String(entry.build),
                     QLatin1String(entry.version), size, random.bounded(200) * 1'000'000LL});
    }
    return apps;
}

} // namespace

const char* name(Platform platform)
{
    return platformNames[static_cast<size_t>(platform)];
}

std::optional<Platform> platformFromName(const QString& text)
{
    for (size_t i = 0; i < platformNames.size(); ++i) {
        if (text == QLatin1String(platformNames[i])) {
            return static_cast<Platform>(i);
        }
    }
    return std::nullopt;
}

Platform platformOfMix(int index)
{
    using enum Platform;
    static constexpr std::array mix{IPhone, Mac,    IPhone, IPad,   IPhone, Mac,    IPhone, IPad, AppleTv, IPhone,
                                    Mac,    IPhone, IPad,   IPhone, Mac,    IPhone, IPhone, IPad, Vision,  IPhone};
    return mix[static_cast<size_t>(index) % mix.size()];
}

namespace {

Persona personaOf(const ModelEntry& model, const SystemEntry& system, bool hasLongUdid, QRandomGenerator& random)
{
    const Platform platform = model.platform;
    const QString first = QString::fromUtf8(pick(firstNames(), random));
    const QString last = QString::fromUtf8(pick(lastNames(), random));
    Persona persona;
    persona.platform = platform;
    persona.udid = udidFor(platform, hasLongUdid, random);
    persona.serial = fromAlphabet(QLatin1String("CDFGHJKLMNPQRTVWXY0123456789"), 10, random);
    persona.owner = first + u' ' + last;
    persona.ownerShort = QStringLiteral("%1.%2").arg(first, last).toLower();
    persona.modelName = QLatin1String(model.modelName);
    persona.name = platform == Platform::AppleTv ? QString::fromUtf8(pick(roomNames(), random))
                                                 : first + QStringLiteral("’s ") + persona.modelName;
    persona.model = QLatin1String(model.model) + (persona.isMac() ? QStringLiteral("D/A") : QStringLiteral("ZD/A"));
    persona.modelNumber = QLatin1String(model.modelNumber);
    persona.productName = QLatin1String(model.productName);
    persona.marketing = QLatin1String(model.marketing);
    persona.osVersion = QLatin1String(system.version);
    persona.buildVersion = QLatin1String(system.build);
    if (platform == Platform::IPhone) {
        persona.imei = imei(random);
        persona.meid = QString(persona.imei).remove(u' ').left(14);
    }
    persona.wifiMac = macAddress(random);
    persona.bluetoothMac = macAddress(random);
    if (persona.isMac() || platform == Platform::AppleTv) {
        persona.ethernetMac = macAddress(random);
    }
    persona.capacityGb = model.smallestGb * (1 << random.bounded(2));
    persona.freeGb = persona.capacityGb * (0.1 + 0.7 * random.generateDouble());
    const bool wired = platform == Platform::AppleTv || persona.modelName == QLatin1String("iMac") ||
                       persona.modelName == QLatin1String("Mac mini");
    persona.battery = wired ? -1 : 0.2 + 0.01 * random.bounded(81);
    persona.passcode = platform != Platform::AppleTv && random.bounded(12) != 0;
    persona.apps = appsFor(platform, random);
    return persona;
}

} // namespace

Persona makePersona(Platform platform, QRandomGenerator& random)
{
    const ModelEntry& model = pickFor(models(), platform, random);
    const SystemEntry& system = pickFor(systems(), platform, random);
    return personaOf(model, system, false, random);
}

std::optional<Persona> makePersonaOf(int year, Platform platform, QRandomGenerator& random)
{
    const auto known = years();
    const auto system = std::find_if(known.begin(), known.end(), [&](const YearEntry& one) {
        return one.year == year && one.system.platform == platform;
    });
    if (system == known.end()) {
        return std::nullopt;
    }
    std::vector<OlderModel> fitting;
    for (const ModelEntry& model : models()) {
        if (model.platform == platform && model.firstYear <= year) {
            fitting.push_back({model, year, false});
        }
    }
    for (const OlderModel& older : olderModels()) {
        if (older.model.platform == platform && older.model.firstYear <= year && year <= older.lastYear) {
            fitting.push_back(older);
        }
    }
    const OlderModel picked = pick(std::span<const OlderModel>(fitting), random);
    return personaOf(picked.model, system->system, picked.longUdid, random);
}

} // namespace espalier::device
