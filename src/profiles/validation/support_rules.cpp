#include "profiles/validation/support_rules.h"

#include <array>

namespace espalier::profiles {

using catalogue::Mode;
using catalogue::OsVersion;
using catalogue::Platform;
using catalogue::Support;
using catalogue::SupportByPlatform;

namespace {

struct Situation {
    Platform platform;
    OsVersion oldest;
    const Audience& audience;

    [[nodiscard]] bool isEnrolled(Enrollment kind) const { return audience.enrollment == kind; }
};

bool reached(const OsVersion& version, const OsVersion& oldest)
{
    return version.isSet() && oldest.isSet() && version <= oldest;
}

bool isTooNew(const Support& support, const Situation& here)
{
    return support.introduced.isSet() && here.oldest.isSet() && support.introduced > here.oldest;
}

bool isRemoved(const Support& support, const Situation& here)
{
    return reached(support.removed, here.oldest);
}

bool isEnding(const Support& support, const Situation& here)
{
    return support.removed.isSet() && !isRemoved(support, here);
}

bool isDeprecated(const Support& support, const Situation&)
{
    return support.deprecated.isSet() && !support.removed.isSet();
}

bool isWrongChannel(const Support& support, const Situation& here)
{
    if (!here.audience.channel) {
        return false;
    }
    if (*here.audience.channel == Scope::System) {
        return support.deviceChannel == false;
    }
    // Elsewhere than on the Mac only Shared iPad has user channels.
    return here.platform == Platform::macOS ? support.userChannel == false : support.sharedIpad.userChannel != true;
}

bool needsSupervision(const Support& support, const Situation& here)
{
    return support.supervised == true && here.audience.isSupervised() == false;
}

bool needsAutomated(const Support& support, const Situation& here)
{
    return support.requiresDep == true && here.audience.enrollment && !here.isEnrolled(Enrollment::Automated);
}

bool needsApproval(const Support& support, const Situation& here)
{
    return support.userApprovedMdm == true && here.isEnrolled(Enrollment::None);
}

bool isManagedOnly(const Support& support, const Situation& here)
{
    return support.allowManualInstall == false && here.isEnrolled(Enrollment::None) && !needsApproval(support, here);
}

bool isForbiddenForUsers(const Support& support, const Situation& here)
{
    return support.userEnrollment == Mode::Forbidden && here.isEnrolled(Enrollment::User);
}

bool isIgnoredForUsers(const Support& support, const Situation& here)
{
    return support.userEnrollment == Mode::Ignored && here.isEnrolled(Enrollment::User);
}

bool isOnlyForUsers(const Support& support, const Situation& here)
{
    return support.userEnrollment == Mode::Required && here.audience.enrollment && !here.isEnrolled(Enrollment::User);
}

struct Gate {
    Rule ofPayload, ofKey;
    bool (*isShut)(const Support&, const Situation&);
    OsVersion Support::*version; // told with it
};

constexpr std::array gates{
    Gate{Rule::PayloadTooNew, Rule::KeyTooNew, isTooNew, &Support::introduced},
    Gate{Rule::PayloadRemoved, Rule::KeyRemoved, isRemoved, &Support::removed},
    Gate{Rule::PayloadEnds, Rule::KeyEnds, isEnding, &Support::removed},
    Gate{Rule::PayloadDeprecated, Rule::KeyDeprecated, isDeprecated, &Support::deprecated},
    Gate{Rule::PayloadChannel, Rule::KeyChannel, isWrongChannel, nullptr},
    Gate{Rule::PayloadSupervised, Rule::KeySupervised, needsSupervision, nullptr},
    Gate{Rule::PayloadAutomated, Rule::KeyAutomated, needsAutomated, nullptr},
    Gate{Rule::PayloadApproved, Rule::KeyApproved, needsApproval, nullptr},
    Gate{Rule::PayloadManagedOnly, Rule::KeyManagedOnly, isManagedOnly, nullptr},
    Gate{Rule::PayloadUserEnrollment, Rule::KeyUserEnrollment, isForbiddenForUsers, nullptr},
    Gate{Rule::PayloadUserEnrollmentIgnored, Rule::KeyUserEnrollmentIgnored, isIgnoredForUsers, nullptr},
    Gate{Rule::PayloadUserEnrollmentOnly, Rule::KeyUserEnrollmentOnly, isOnlyForUsers, nullptr},
};

bool isThere(const SupportByPlatform& support, Platform platform)
{
    const auto found = support.constFind(platform);
    return found != support.constEnd() && !found->unavailable;
}

QString system(Platform platform, const OsVersion& version)
{
    return version.isSet() ? catalogue::name(platform) + u' ' + version.text() : catalogue::name(platform);
}

// The chosen platforms where `around` exists; without a choice all of them, of any version.
QMap<Platform, OsVersion> judgedPlatforms(const SupportByPlatform& around, const Audience& audience)
{
    QMap<Platform, OsVersion> judged;
    for (const Platform platform : catalogue::allPlatforms) {
        const bool chosen = audience.platforms.isEmpty() || audience.platforms.contains(platform);
        if (chosen && isThere(around, platform)) {
            judged.insert(platform, audience.platforms.value(platform));
        }
    }
    return judged;
}

class SupportJudge {
public:
    // removal: takes away what can't be used by anybody who is meant.
    SupportJudge(Judging& judging, NodeId node, QString subject, bool ofPayload, std::optional<Fix> removal)
        : m_judging(judging), m_node(node), m_subject(std::move(subject)), m_ofPayload(ofPayload),
          m_removal(std::move(removal))
    {
    }

    // around: null for payloads.
    void judge(const SupportByPlatform& support, const SupportByPlatform* around)
    {
        const auto judged = judgedPlatforms(support, m_judging.audience);
        const bool chosen = !m_judging.audience.platforms.isEmpty();
        for (const Gate& gate : gates) {
            QList<Platform> shut;
            for (auto one = judged.begin(); one != judged.end(); ++one) {
                const Situation here{one.key(), one.value(), m_judging.audience};
                const bool before = around != nullptr && gate.isShut(around->value(one.key()), here);
                if (!before && gate.isShut(support[one.key()], here)) {
                    shut.append(one.key());
                }
            }
            // Where nobody said which devices are meant, a shut gate tells something only if no other is open.
            if (chosen || shut.size() == judged.size()) {
                tell(gate, shut, support, judged);
            }
        }
    }

    void tellLacking(const QList<Platform>& lacking, qsizetype of)
    {
        if (!lacking.isEmpty()) {
            const bool none = lacking.size() == of;
            const Rule rule = m_ofPayload ? (none ? Rule::PayloadUnavailable : Rule::PayloadPartly)
                                          : (none ? Rule::KeyUnavailable : Rule::KeyPartly);
            Problem& problem = m_judging.add(rule, m_node, {m_subject, names(lacking)});
            problem.fix = none ? m_removal : std::nullopt;
        }
    }

private:
    static QString names(const QList<Platform>& platforms)
    {
        QStringList all;
        for (const Platform platform : platforms) {
            all.append(catalogue::name(platform));
        }
        return all.join(QStringLiteral(", "));
    }

    void tell(const Gate& gate, const QList<Platform>& shut, const SupportByPlatform& support,
              const QMap<Platform, OsVersion>& judged)
    {
        if (shut.isEmpty()) {
            return;
        }
        const Rule rule = m_ofPayload ? gate.ofPayload : gate.ofKey;
        // Something that is too new, deprecated or ending may well be wanted.
        const bool isUseless = shut.size() == judged.size() && (gate.version == nullptr || gate.isShut == isRemoved);
        const auto fix = isUseless ? m_removal : std::nullopt;
        if (gate.version == nullptr) {
            const bool isChannel = gate.ofPayload == Rule::PayloadChannel;
            m_judging
                .add(rule, m_node,
                     isChannel ? QStringList{m_subject, channelName(), names(shut)}
                               : QStringList{m_subject, names(shut)})
                .fix = fix;
            return;
        }
        for (const Platform platform : shut) {
            const bool tellsOldest = gate.ofPayload == Rule::PayloadTooNew;
            const QString where = tellsOldest ? system(platform, judged[platform]) : catalogue::name(platform);
            m_judging.add(rule, m_node, {m_subject, where, (support[platform].*gate.version).text()}).fix = fix;
            if (m_judging.audience.platforms.isEmpty()) {
                break; // one of them says it
            }
        }
    }

    [[nodiscard]] QString channelName() const
    {
        return *m_judging.audience.channel == Scope::System ? QStringLiteral("device") : QStringLiteral("user");
    }

    Judging& m_judging;
    const NodeId m_node;
    const QString m_subject;
    const bool m_ofPayload;
    const std::optional<Fix> m_removal;
};

} // namespace

bool isAvailable(const SupportByPlatform& support, const Audience& audience)
{
    return !judgedPlatforms(support, audience).isEmpty();
}

void judgePayloadSupport(Judging& judging, const catalogue::Entry& entry, NodeId typeNode)
{
    SupportJudge judge(
        judging, typeNode, entry.type, true,
        Fix{FixKind::RemovePayload, {nameOf(judging.document, judging.payload)}, judging.payload, {}, {}});
    QList<Platform> lacking;
    for (auto chosen = judging.audience.platforms.begin(); chosen != judging.audience.platforms.end(); ++chosen) {
        if (!isThere(entry.support, chosen.key())) {
            lacking.append(chosen.key());
        }
    }
    judge.tellLacking(lacking, judging.audience.platforms.size());
    judge.judge(entry.support, nullptr);
    if (entry.preRelease) {
        judging.add(Rule::PayloadPreRelease, typeNode, {entry.type});
    }
}

SupportByPlatform narrowedSupport(const SupportByPlatform& around, const SupportByPlatform& part)
{
    SupportByPlatform own = around;
    for (auto one = part.begin(); one != part.end(); ++one) {
        if (const auto whole = own.find(one.key()); whole != own.end()) {
            *whole = catalogue::narrowed(*whole, *one);
        }
    }
    return own;
}

SupportByPlatform judgeKeySupport(Judging& judging, const SupportByPlatform& around, const catalogue::Key& key,
                                  NodeId node)
{
    SupportByPlatform own = narrowedSupport(around, key.support);
    const bool mayGo = key.presence != catalogue::Presence::Required && judging.document.isInDict(node);
    SupportJudge judge(judging, node, key.name, false,
                       mayGo ? std::optional(Fix{FixKind::Remove, {key.name}, node, {}, {}}) : std::nullopt);
    const auto judged = judgedPlatforms(around, judging.audience);
    if (!judging.audience.platforms.isEmpty()) {
        QList<Platform> lacking;
        for (auto one = judged.begin(); one != judged.end(); ++one) {
            if (!isThere(own, one.key())) {
                lacking.append(one.key());
            }
        }
        judge.tellLacking(lacking, judged.size());
    }
    judge.judge(own, &around);
    return own;
}

} // namespace espalier::profiles
