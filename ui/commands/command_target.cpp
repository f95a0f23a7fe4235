#include "ui/commands/command_target.h"

#include "ui/common/device_text.h"
#include "ui/common/group_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace espalier::ui {

namespace {
struct CommandTargetWords {
    Q_DECLARE_TR_FUNCTIONS(CommandTarget)
};
} // namespace

QJsonObject CommandTarget::arguments() const
{
    if (isGroup()) {
        return {{QStringLiteral("group"), group}};
    }
    if (isOne()) {
        QJsonObject one{{QStringLiteral("device"), devices.first()}};
        if (!user.isEmpty()) {
            one.insert(QStringLiteral("user"), user);
        }
        return one;
    }
    QJsonArray ids;
    for (const qint64 id : devices) {
        ids.append(id);
    }
    return {{QStringLiteral("devices"), ids}};
}

QString CommandTarget::words() const
{
    if (isGroup()) {
        return CommandTargetWords::tr("the group %1").arg(quoted(groupWords(name)));
    }
    return isOne() ? isolated(name) : CommandTargetWords::tr("%n device(s)", nullptr, static_cast<int>(devices.size()));
}

QString CommandTarget::words(qint64 reached, qint64 of) const
{
    return isOne() || reached == of ? words()
                                    : CommandTargetWords::tr("%n device(s)", nullptr, static_cast<int>(reached));
}

} // namespace espalier::ui
