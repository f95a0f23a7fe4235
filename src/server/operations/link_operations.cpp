#include "server/operations/link_operations.h"

#include "enroll/links.h"
#include "enroll/qr_code.h"
#include "enroll/trace.h"
#include "server/operations/link_json.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

constexpr int mostPeople = 500;

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
        wanted.terms = TRY(termsArguments(arguments));
        const bool despiteCheck = arguments.value(QLatin1String("despite_check")).toBool();
        if (!despiteCheck) {
            TRY(refuseUnlessReady(m_selfTest, caller));
        }
        Result<LinkId> created = m_store.write([&](store::Transaction& tx) -> Result<LinkId> {
            enroll::NewLink link = wanted;
            if (despiteCheck) {
                TRY(noteDespiteCheck(tx, wanted.name, caller));
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
            return TRY(linkJson(db, m_sealer, link, m_clock.nowMs()));
        });
    }

    Result<QJsonValue> list() const
    {
        return m_store.read([&](store::Connection& db) -> Result<QJsonValue> {
            QJsonArray links;
            for (const enroll::Link& link : TRY(enroll::listLinks(db))) {
                links.append(TRY(linkJson(db, m_sealer, link, m_clock.nowMs())));
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
            QJsonObject link = TRY(linkJson(db, m_sealer, shown, m_clock.nowMs()));
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
        enroll::Download download;
        if (const QString identity = TRY(textArgument(arguments, "identity")); !identity.isEmpty()) {
            download.identity = enroll::identityKindNamed(identity);
            if (!download.identity) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("identity is scep or pkcs12"));
            }
        }
        download.link = TRY(find(arguments));
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
            TRY(checkOpen(link, m_clock.nowMs()));
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
