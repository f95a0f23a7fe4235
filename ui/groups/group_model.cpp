#include "ui/groups/group_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/plain_words.h"

#include <QJsonArray>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int groupsSoonMs = 200;
} // namespace

GroupModel::GroupModel(server::Control& control, QObject* parent) : SteadyRows<QAbstractListModel>(parent), m_control(control)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(groupsSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &GroupModel::reload);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        // How many profiles a group has is told by the profiles.
        const bool isOurs = rows.contains(QStringLiteral("group")) || rows.contains(QStringLiteral("profile"));
        if (isOurs && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    reload();
}

void GroupModel::reload()
{
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        if (!groups) {
            Q_EMIT loadFailed(groups.error());
            return;
        }
        m_all.clear();
        for (const QJsonValue& value : groups->toArray()) {
            m_all << GroupRow::fromJson(value.toObject());
        }
        show();
    });
}

void GroupModel::setFilter(const QString& text)
{
    m_text = text;
    show();
}

void GroupModel::show()
{
    QList<GroupRow> fresh;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(fresh), [this](const GroupRow& group) {
        return m_text.isEmpty() || groupWords(group.name).contains(m_text, Qt::CaseInsensitive) ||
               group.query.contains(m_text, Qt::CaseInsensitive);
    });
    exchange(m_shown, std::move(fresh), [](const GroupRow& row) { return row.id; });
    Q_EMIT loaded();
}

int GroupModel::rowOf(qint64 id) const
{
    const auto at =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [id](const GroupRow& group) { return group.id == id; });
    return at == m_shown.cend() ? -1 : static_cast<int>(at - m_shown.cbegin());
}

int GroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const GroupRow& group = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(groupWords(group.name));
    case SecondLineRole:
        return countWords(group);
    case TileIconRole:
        return groupIcon(group);
    case IdRole:
        return group.id;
    case Qt::AccessibleTextRole:
        return QStringList{visibleText(groupWords(group.name)), kindWords(group), countWords(group)}.join(
            QStringLiteral(", "));
    case Qt::ToolTipRole:
        return plainToolTip(visibleText(groupWords(group.name)));
    default:
        return {};
    }
}

} // namespace espalier::ui
