#include "ui/devices/identities_sheet.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/common/user_sentence.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int identityEndColumn = 110;
constexpr int identityStateColumn = 160;

bool usesIt(const QJsonObject& identity)
{
    return identity.value(QLatin1String("current")).toBool();
}

bool isRevoked(const QJsonObject& identity)
{
    return !identity.value(QLatin1String("revoked_at")).isNull();
}

std::pair<State, QString> standing(const QJsonObject& identity, qint64 now)
{
    if (isRevoked(identity)) {
        return {State::Unsupported, IdentitiesSheet::tr("Revoked")};
    }
    if (identity.value(QLatin1String("not_after")).toInteger() <= now) {
        return {State::Failed, IdentitiesSheet::tr("Ended")};
    }
    return usesIt(identity) ? std::pair{State::Ok, IdentitiesSheet::tr("In use")}
                            : std::pair{State::Unknown, IdentitiesSheet::tr("Not in use")};
}
} // namespace

IdentitiesSheet::IdentitiesSheet(server::Control& control, const Clock& clock, qint64 device, const QString& title,
                                 QWidget* over)
    : RecordSheet(control,
                  {{tr("Serial number"), tr("Ends"), tr("State")},
                   {0, identityEndColumn, identityStateColumn},
                   tr("With one of these the device proves who it is. Each enrollment and each renewal brings another. "
                      "Revoke one when somebody else may have its key."),
                   tr("Revoke…")},
                  over),
      m_clock(clock), m_device(device), m_title(title)
{
    setObjectName(QStringLiteral("identitiesSheet"));
    setTitle(tr("Identity certificates of %1").arg(isolated(title)));
    takeAway()->setObjectName(QStringLiteral("revokeIdentity"));
    list()->setObjectName(QStringLiteral("identities"));
    list()->setStateColumn(2);
    list()->empty()->set(QStringLiteral("certificate"), tr("None of ours"),
                         tr("The device came with a certificate from elsewhere, or has not enrolled."));
    connect(list(), &RecordList::selectionMoved, this, &IdentitiesSheet::check);
    connect(takeAway(), &QPushButton::clicked, this, &IdentitiesSheet::askRevoke);
    needs(takeAway(), control, "ca.revoke");
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("certificate"))) {
            load(); // it is renewed, or revoked elsewhere
        }
    });
    check();
    load();
    open();
}

void IdentitiesSheet::check()
{
    const QJsonObject one = list()->currentSource();
    takeAway()->setEnabled(!one.isEmpty() && !isRevoked(one));
}

void IdentitiesSheet::load()
{
    control().call(QStringLiteral("ca.list"), {{QStringLiteral("device"), m_device}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           message()->set(userSentence(answer.error(), tr("The certificates can’t be shown.")));
                           return;
                       }
                       show(answer->toArray());
                   });
}

void IdentitiesSheet::show(const QJsonArray& identities)
{
    const qint64 now = m_clock.nowMs();
    QList<CellRow> rows;
    for (const QJsonValue& value : identities) {
        const QJsonObject one = value.toObject();
        const qint64 end = one.value(QLatin1String("not_after")).toInteger();
        const auto [state, words] = standing(one, now);
        rows << CellRow{
            one.value(QLatin1String("id")).toInteger(),
            {Cell{.text = visibleText(one.value(QLatin1String("serial")).toString(), 64),
                  .second = tr("issued %1").arg(momentWords(one.value(QLatin1String("not_before")).toInteger(), now)),
                  .tileIcon = QStringLiteral("certificate"),
                  .state = {},
                  .sort = {},
                  .tip = {}},
             Cell{.text = dayWords(end, now), .second = {}, .tileIcon = {}, .state = {}, .sort = end, .tip = {}},
             Cell{.text = words, .second = {}, .tileIcon = {}, .state = state, .sort = {}, .tip = {}}},
            one};
    }
    showRows(rows);
    check();
}

void IdentitiesSheet::askRevoke()
{
    const QJsonObject one = list()->currentSource();
    if (one.isEmpty()) {
        return;
    }
    Confirmation what;
    what.title = tr("Revoke this certificate of %1?").arg(isolated(m_title));
    what.action = tr("Revoke");
    if (usesIt(one)) {
        what.loss = tr("The device uses it: from now on it is refused and gets nothing any more, not even the removal "
                       "of its enrollment. Only enrolling anew brings it back. To replace the key without that, renew "
                       "the identity first.");
        what.typed = m_title;
        what.prompt = tr("Type %1 to go on").arg(quoted(m_title));
    } else {
        what.loss = tr("Nobody gets in with it any more. The device doesn’t use it now. It can’t be made good again.");
    }
    askAndDo(what, QStringLiteral("ca.revoke"), {{QStringLiteral("serial"), one.value(QLatin1String("serial"))}},
             [this] {
                 Q_EMIT revoked();
                 load();
             });
}

} // namespace espalier::ui
