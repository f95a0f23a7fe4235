#include "server/operations/link_operations.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "enroll/links.h"
#include "enroll/qr_code.h"
#include "enroll/trace.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

#include <algorithm>

namespace espalier::server {

namespace {

constexpr int mostPeople = 500;

// An id (number) or a name (text).
Result<QString> wantedLink(const QJsonObject& arguments)
{
    const QJsonValue value = arguments.value(QLatin1String("link"));
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    return requiredText(arguments, "link");
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(ms);
}

QJsonValue idOrNull(DeviceId device)
{
    return device.isValid() ? QJsonValue(device.value) : QJsonValue(QJsonValue::Null);
}

class LinkOperations {
public:
    LinkOperations(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                   const enroll::EnrollmentProfiles& profiles, SelfTest* selfTest)
        : m_store(store), m_sealer(sealer), m_clock(clock), m_profiles(profiles), m_selfTest(selfTest)
    {
    }

    Result<QJsonValue> create(const QJsonObject& arguments, const Caller& caller) const
    {
        enroll::NewLink wanted;
        wanted.name = TRY(requiredText(arguments, "name"));
        const bool forOneDevice = isGiven(arguments, "device");
        wanted.usesAllowed = TRY(numberArgument(arguments, "uses", forOneDevice ? 1 : 0, 0, enroll::mostUses));
        wanted.lifeMs =
            TRY(numberArgument(arguments, "expires_ms", enroll::defaultLinkLifeMs, 1, enroll::longestLinkLifeMs));
        const bool despiteCheck = arguments.value(QLatin1String("despite_check")).toBool();
        if (!despiteCheck) {
            TRY(refuseUnlessReady(caller));
        }
        Result<LinkId> created = m_store.write([&](store::Transaction& tx) -> Result<LinkId> {
            enroll::NewLink link = wanted;
            if (despiteCheck) {
                TRY(noteDespite(tx, wanted.name, caller));
            }
            if (isGiven(arguments, "group")) {
                link.group = TRY(groupNamed(tx, arguments.value(QLatin1String("group"))));
            }
            if (forOneDevice) {
                link.device = TRY(deviceNamed(tx, arguments.value(QLatin1String("device"))));
            }
            return enroll::createLink(tx, m_sealer, link, caller.name);
        });
        const LinkId id = TRY(created);
        return m_store.read([&](store::Connection& db) -> Result<QJsonValue> {
            const enroll::Link link = TRY(enroll::showLink(db, id));
            return TRY(json(db, link));
        });
    }

    Result<QJsonValue> list() const
    {
        return m_store.read([&](store::Connection& db) -> Result<QJsonValue> {
            QJsonArray links;
            for (const enroll::Link& link : TRY(enroll::listLinks(db))) {
                links.append(TRY(json(db, link)));
            }
            return links;
        });
    }

    Result<QJsonValue> show(const QJsonObject& arguments) const
    {
        const QString wanted = TRY(wantedLink(arguments));
        return m_store.read([&](store::Connection& db) -> Result<QJsonValue> {
            const LinkId id = TRY(enroll::findLink(db, wanted, m_clock.nowMs()));
            const enroll::Link shown = TRY(enroll::showLink(db, id));
            QJsonObject link = TRY(json(db, shown));
            QJsonArray people;
            for (const enroll::Enrollment& one : TRY(enroll::listEnrollments(db, id, mostPeople))) {
                people.append(person(one));
            }
            link.insert(QLatin1String("people"), people);
            return link;
        });
    }

    Result<QJsonValue> revoke(const QJsonObject& arguments, const Caller& caller) const
    {
        const QString wanted = TRY(wantedLink(arguments));
        Result<> revoked = m_store.write([&](store::Transaction& tx) -> Result<> {
            const LinkId id = TRY(enroll::findLink(tx, wanted, tx.nowMs()));
            return enroll::revokeLink(tx, id, caller.name);
        });
        TRY(revoked);
        return QJsonObject();
    }

    Result<QJsonValue> profile(const QJsonObject& arguments, const Caller& caller) const
    {
        const QString identity = TRY(textArgument(arguments, "identity", QStringLiteral("scep")));
        if (identity != QLatin1String("scep") && identity != QLatin1String("pkcs12")) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("identity is scep or pkcs12"));
        }
        enroll::Download download;
        download.link = TRY(find(arguments));
        download.identity =
            identity == QLatin1String("scep") ? enroll::IdentityKind::Scep : enroll::IdentityKind::Pkcs12;
        download.delivery = enroll::Delivery::File;
        download.actor = caller.name;
        const enroll::MadeProfile made = TRY(m_profiles.make(download));
        return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(made.bytes.toBase64())},
                           {QStringLiteral("session"), made.session}};
    }

    Result<QJsonValue> qr(const QJsonObject& arguments) const
    {
        const LinkId id = TRY(find(arguments));
        Result<QString> url = m_store.read([&](store::Connection& db) -> Result<QString> {
            const enroll::Link link = TRY(enroll::showLink(db, id));
            return enroll::linkUrl(db, m_sealer, link);
        });
        const QString address = TRY(url);
        const enroll::QrCode code = TRY(enroll::qrCode(address));
        return QJsonObject{{QStringLiteral("size"), code.size},
                           {QStringLiteral("modules"), QString::fromLatin1(code.modules)}};
    }

private:
    Result<LinkId> find(const QJsonObject& arguments) const
    {
        const QString wanted = TRY(wantedLink(arguments));
        return m_store.read([&](store::Connection& db) { return enroll::findLink(db, wanted, m_clock.nowMs()); });
    }

    Result<> refuseUnlessReady(const Caller& caller) const
    {
        const QStringList obstacles = m_selfTest != nullptr ? TRY(m_selfTest->obstacles(caller.name)) : QStringList();
        if (obstacles.isEmpty()) {
            return {};
        }
        return fail(ErrorCode::Refused, QLatin1String("not-ready"),
                    QStringLiteral("the readiness self-test fails (%1), so people who open the link would be stuck; "
                                   "espalierctl check tells why. despite_check makes the link all the same")
                        .arg(obstacles.join(QStringLiteral(", "))));
    }

    static Result<> noteDespite(store::Transaction& tx, const QString& link, const Caller& caller)
    {
        const auto last = TRY(lastSelfTest(tx));
        return audit::append(
            tx, {.actor = caller.name,
                 .kind = QStringLiteral("link.despite_check"),
                 .subjectKind = QStringLiteral("check"),
                 .subject = {},
                 .arguments = {{QStringLiteral("name"), link},
                               {QStringLiteral("checks"),
                                QJsonArray::fromStringList(last ? failedIds(last->checks) : QStringList())}}});
    }

    Result<QJsonObject> json(store::Connection& db, const enroll::Link& link) const
    {
        const QString url = TRY(enroll::linkUrl(db, m_sealer, link));
        const QJsonValue left = link.usesAllowed == 0
                                    ? QJsonValue(QJsonValue::Null)
                                    : QJsonValue(std::max<qint64>(0, link.usesAllowed - link.usesTaken));
        return QJsonObject{{QStringLiteral("id"), link.id.value},
                           {QStringLiteral("name"), link.name},
                           {QStringLiteral("url"), url},
                           {QStringLiteral("profile_url"), url + QStringLiteral("/profile")},
                           {QStringLiteral("group"), link.groupName},
                           {QStringLiteral("device"), idOrNull(link.device)},
                           {QStringLiteral("device_name"), link.deviceName},
                           {QStringLiteral("uses_allowed"), link.usesAllowed},
                           {QStringLiteral("uses_taken"), link.usesTaken},
                           {QStringLiteral("uses_left"), left},
                           {QStringLiteral("created_at"), link.createdAt},
                           {QStringLiteral("created_by"), link.createdBy},
                           {QStringLiteral("expires"), link.expiresAt},
                           {QStringLiteral("revoked_at"), timeOrNull(link.revokedAt)},
                           {QStringLiteral("state"), QString::fromLatin1(name(link.state(m_clock.nowMs())))},
                           {QStringLiteral("opened"), link.opened},
                           {QStringLiteral("enrolled"), link.enrolled}};
    }

    static QJsonObject person(const enroll::Enrollment& one)
    {
        return {{QStringLiteral("at"), one.lastAt()},
                {QStringLiteral("device"), idOrNull(one.device)},
                {QStringLiteral("device_name"), one.deviceName},
                {QStringLiteral("step"), QString::fromLatin1(name(one.reached()))},
                {QStringLiteral("failed"), one.failedStep ? QJsonValue(QString::fromLatin1(name(*one.failedStep)))
                                                          : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("error"), one.error}};
    }

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const enroll::EnrollmentProfiles& m_profiles;
    SelfTest* m_selfTest;
};

} // namespace

void addLinkOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                       const enroll::EnrollmentProfiles& profiles, SelfTest* selfTest)
{
    const LinkOperations links(store, sealer, clock, profiles, selfTest);
    operations.add(QStringLiteral("link.create"), [links](const QJsonObject& arguments, const Caller& caller) {
        return links.create(arguments, caller);
    });
    operations.add(QStringLiteral("link.list"), [links](const QJsonObject&, const Caller&) { return links.list(); });
    operations.add(QStringLiteral("link.show"),
                   [links](const QJsonObject& arguments, const Caller&) { return links.show(arguments); });
    operations.add(QStringLiteral("link.revoke"), [links](const QJsonObject& arguments, const Caller& caller) {
        return links.revoke(arguments, caller);
    });
    operations.add(QStringLiteral("link.profile"), [links](const QJsonObject& arguments, const Caller& caller) {
        return links.profile(arguments, caller);
    });
    operations.add(QStringLiteral("link.qr"),
                   [links](const QJsonObject& arguments, const Caller&) { return links.qr(arguments); });
}

} // namespace espalier::server
