#include "ui/devices/identities_sheet.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>
#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int identitiesWidth = 620;
constexpr int identityEndColumn = 110;
constexpr int identityStateColumn = 160;
constexpr int leastIdentityRows = 200;

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
    : Sheet(over), m_control(control), m_clock(clock), m_device(device), m_title(title),
      m_message(new MessageBar(this)), m_list(new RecordList({tr("Serial number"), tr("Ends"), tr("State")},
                                                             {0, identityEndColumn, identityStateColumn}, this)),
      m_revoke(new Button(tr("Revoke…"), Button::Kind::Destructive, this))
{
    setObjectName(QStringLiteral("identitiesSheet"));
    setPanelWidth(identitiesWidth);
    setTitle(tr("Identity certificates of %1").arg(isolated(title)));
    m_revoke->setObjectName(QStringLiteral("revokeIdentity"));
    m_list->setObjectName(QStringLiteral("identities"));
    m_list->setMinimumHeight(leastIdentityRows);
    m_list->setStateColumn(2);
    m_list->empty()->set(QStringLiteral("certificate"), tr("None of ours"),
                         tr("The device came with a certificate from elsewhere, or has not enrolled."));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::pane);
    column->addWidget(paragraph(tr("With one of these the device proves who it is. Each enrollment and each renewal "
                                   "brings another. Revoke one when somebody else may have its key.")));
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    auto* below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_revoke);
    column->addLayout(below);
    setBody(body, 0);
    auto* close = new Button(tr("Done"), Button::Kind::Standard, this);
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_list, &RecordList::selectionMoved, this, &IdentitiesSheet::check);
    connect(m_revoke, &QPushButton::clicked, this, &IdentitiesSheet::askRevoke);
    needs(m_revoke, control, "ca.revoke");
    check();
    load();
    present(close);
}

void IdentitiesSheet::check()
{
    const QJsonObject one = m_list->currentSource();
    m_revoke->setEnabled(!one.isEmpty() && !isRevoked(one));
}

void IdentitiesSheet::load()
{
    m_control.call(QStringLiteral("ca.list"), {{QStringLiteral("device"), m_device}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The certificates can’t be shown.")));
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
    m_list->setRows(rows);
    check();
}

void IdentitiesSheet::askRevoke()
{
    const QJsonObject one = m_list->currentSource();
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
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this,
            [this, sheet, serial = one.value(QLatin1String("serial")).toString()] {
                m_control.call(QStringLiteral("ca.revoke"), {{QStringLiteral("serial"), serial}}, sheet,
                               [this, sheet](const Result<QJsonValue>& answer) {
                                   if (!answer) {
                                       sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                                       return;
                                   }
                                   sheet->dismiss();
                                   Q_EMIT revoked();
                                   load();
                               });
            });
}

} // namespace espalier::ui
