#include "server/operations/people_operations.h"

#include "audit/log.h"
#include "enroll/message.h"
#include "server/operations/link_json.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

QJsonArray badLines(const enroll::PersonList& list)
{
    QJsonArray bad;
    for (const enroll::BadLine& one : list.bad) {
        bad.append(QJsonObject{{QStringLiteral("line"), one.line},
                               {QStringLiteral("text"), one.text},
                               {QStringLiteral("problem"), QString::fromLatin1(name(one.problem))},
                               {QStringLiteral("reason"), words(one.problem)}});
    }
    return bad;
}

class PeopleOperations {
public:
    PeopleOperations(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, SelfTest* selfTest)
        : m_store(store), m_sealer(sealer), m_clock(clock), m_selfTest(selfTest)
    {
    }

    static Result<QJsonValue> preview(const QJsonObject& arguments)
    {
        const enroll::PersonList list = TRY(enroll::readPeople(TRY(textArgument(arguments, "text", {}))));
        QJsonArray people;
        for (const enroll::PersonLine& one : list.people) {
            people.append(QJsonObject{{QStringLiteral("line"), one.line},
                                      {QStringLiteral("name"), one.person.name},
                                      {QStringLiteral("email"), one.person.email},
                                      {QStringLiteral("asset_tag"), one.person.assetTag}});
        }
        return QJsonObject{{QStringLiteral("people"), people}, {QStringLiteral("bad"), badLines(list)}};
    }

    Result<QJsonValue> import(const QJsonObject& arguments, const Caller& caller) const
    {
        const enroll::PersonList list = TRY(enroll::readPeople(TRY(textArgument(arguments, "text", {}))));
        enroll::NewLink usual;
        usual.usesAllowed = 1;
        usual.lifeMs =
            TRY(numberArgument(arguments, "expires_ms", enroll::defaultLinkLifeMs, 1, enroll::longestLinkLifeMs));
        usual.terms = TRY(termsArguments(arguments));
        const bool despiteCheck = arguments.value(QLatin1String("despite_check")).toBool();
        if (!despiteCheck) {
            TRY(refuseUnlessReady(m_selfTest, caller));
        }
        Result<QList<LinkId>> made = m_store.write([&](store::Transaction& tx) -> Result<QList<LinkId>> {
            enroll::NewLink wanted = usual;
            if (isGiven(arguments, "group")) {
                wanted.group = TRY(groupNamed(tx, arguments.value(QLatin1String("group"))));
            }
            QList<LinkId> links;
            for (const enroll::PersonLine& one : list.people) {
                wanted.name = one.person.name;
                wanted.person = one.person;
                links.append(TRY(enroll::createLink(tx, m_sealer, wanted, caller.name)));
            }
            if (despiteCheck) {
                TRY(noteDespiteCheck(tx, QStringLiteral("%1 people").arg(links.size()), caller));
            }
            return links;
        });
        const QList<LinkId> ids = TRY(made);
        return m_store.read([&](store::Connection& db) -> Result<QJsonValue> {
            QJsonArray links;
            for (const LinkId id : ids) {
                links.append(TRY(linkJson(db, m_sealer, TRY(enroll::showLink(db, id)), m_clock.nowMs())));
            }
            return QJsonObject{{QStringLiteral("links"), links}, {QStringLiteral("bad"), badLines(list)}};
        });
    }

    // The links named, else every open one that was made for a person.
    Result<QJsonValue> asCsv(const QJsonObject& arguments) const
    {
        return m_store.read([&](store::Connection& db) -> Result<QJsonValue> {
            QList<enroll::Link> links;
            if (isGiven(arguments, "links")) {
                for (const QJsonValue& one : arguments.value(QLatin1String("links")).toArray()) {
                    links.append(TRY(enroll::showLink(db, LinkId{one.toInteger()})));
                }
            } else {
                for (const enroll::Link& one : TRY(enroll::listLinks(db))) {
                    if (!one.person.name.isEmpty() && one.state(m_clock.nowMs()) == enroll::LinkState::Active) {
                        links.prepend(one);
                    }
                }
            }
            return QJsonObject{{QStringLiteral("csv"), TRY(enroll::linksAsCsv(db, m_sealer, links))},
                               {QStringLiteral("count"), links.size()}};
        });
    }

    Result<QJsonValue> message(const QJsonObject& arguments) const
    {
        const QString wanted = TRY(wantedLink(arguments));
        const QString language = TRY(textArgument(arguments, "language", QStringLiteral("en")));
        return m_store.read([&](store::Connection& db) -> Result<QJsonValue> {
            const LinkId id = TRY(enroll::findLink(db, wanted, m_clock.nowMs()));
            const enroll::Link link = TRY(enroll::showLink(db, id));
            TRY(checkOpen(link, m_clock.nowMs()));
            const enroll::LinkMessage message = TRY(enroll::linkMessage(db, m_sealer, link, language));
            return QJsonObject{{QStringLiteral("to"), message.to},
                               {QStringLiteral("to_label"), message.toLabel},
                               {QStringLiteral("subject"), message.subject},
                               {QStringLiteral("subject_label"), message.subjectLabel},
                               {QStringLiteral("body"), message.body}};
        });
    }

private:
    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    SelfTest* m_selfTest;
};

} // namespace

void addPeopleOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                         SelfTest* selfTest)
{
    const PeopleOperations people(store, sealer, clock, selfTest);
    operations.add(QStringLiteral("link.people.preview"),
                   [](const QJsonObject& arguments, const Caller&) { return PeopleOperations::preview(arguments); });
    operations.add(QStringLiteral("link.people.import"), [people](const QJsonObject& arguments, const Caller& caller) {
        return people.import(arguments, caller);
    });
    operations.add(QStringLiteral("link.people.export"),
                   [people](const QJsonObject& arguments, const Caller&) { return people.asCsv(arguments); });
    operations.add(QStringLiteral("link.message"),
                   [people](const QJsonObject& arguments, const Caller&) { return people.message(arguments); });
}

} // namespace espalier::server
