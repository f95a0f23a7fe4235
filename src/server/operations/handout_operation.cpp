#include "server/operations/handout_operation.h"

#include "enroll/handout.h"
#include "enroll/message.h"
#include "server/operations/link_json.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

QJsonObject sheetJson(const enroll::Handout& handout)
{
    return {{QStringLiteral("language"), handout.language},
            {QStringLiteral("direction"), handout.direction},
            {QStringLiteral("organization"), handout.organization},
            {QStringLiteral("title"), handout.title},
            {QStringLiteral("lead"), handout.lead},
            {QStringLiteral("scan"), handout.scan},
            {QStringLiteral("steps"), QJsonArray::fromStringList(handout.steps)},
            {QStringLiteral("address"), handout.addressLabel},
            {QStringLiteral("url"), handout.url},
            {QStringLiteral("expires"), handout.expires}};
}

} // namespace

void addHandoutOperation(Operations& operations, store::Store& store, const crypto::Sealer& sealer, const Clock& clock)
{
    operations.add(QStringLiteral("link.handout"),
                   [&store, &sealer, &clock](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
                       const QString wanted = TRY(wantedLink(arguments));
                       const QString language = TRY(textArgument(arguments, "language", QStringLiteral("en")));
                       return store.read([&](store::Connection& db) -> Result<QJsonValue> {
                           const LinkId id = TRY(enroll::findLink(db, wanted, clock.nowMs()));
                           const enroll::Link link = TRY(enroll::showLink(db, id));
                           TRY(checkOpen(link, clock.nowMs()));
                           const enroll::Handout handout = TRY(enroll::handout(db, sealer, link, language));
                           const enroll::LinkMessage message = TRY(enroll::linkMessage(db, sealer, link, language));
                           return QJsonObject{{QStringLiteral("to"), message.to},
                                              {QStringLiteral("subject"), message.subject},
                                              {QStringLiteral("message"), message.body},
                                              {QStringLiteral("html"), QString::fromUtf8(enroll::handoutHtml(handout))},
                                              {QStringLiteral("svg"), handout.qrSvg},
                                              {QStringLiteral("sheet"), sheetJson(handout)}};
                       });
                   });
}

} // namespace espalier::server
