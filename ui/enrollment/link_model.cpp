#include "ui/enrollment/link_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/plain_words.h"
#include "ui/common/row_flash.h"

#include <QJsonArray>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int LinksSoonMs = 200;
}

LinkModel::LinkModel(server::Control& control, const Clock& clock, QObject* parent)
    : SteadyRows<QAbstractListModel>(parent), m_control(control), m_clock(clock), m_flash(new RowFlash(this))
{
    connect(&control, &server::Control::changed, this, &LinkModel::onChanged);
    connect(m_flash, &RowFlash::faded, this, [this](qint64 id) {
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row), {FlashRole});
        }
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(LinksSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &LinkModel::reload);
    m_minute.setInterval(60'000); // what is left gets less without a commit, and links end by the clock
    connect(&m_minute, &QTimer::timeout, this, &LinkModel::reload);
    m_minute.start();
    reload();
}

void LinkModel::reload()
{
    m_control.call(QStringLiteral("link.list"), {}, this, [this](const Result<QJsonValue>& links) {
        if (!links) {
            Q_EMIT loadFailed(links.error());
            return;
        }
        m_all.clear();
        for (const QJsonValue& value : links->toArray()) {
            m_all << LinkRow::fromJson(value.toObject());
        }
        // Those that still let people in first, then by age.
        std::stable_sort(m_all.begin(), m_all.end(), [](const LinkRow& a, const LinkRow& b) {
            return a.isOpen() != b.isOpen() ? a.isOpen() : a.createdAt > b.createdAt;
        });
        show();
    });
}

void LinkModel::onChanged(const server::ChangedRows& rows)
{
    const QSet<qint64> touched = rows.value(QStringLiteral("link"));
    // How many arrived comes from the enrollments, whose ids are not the links'.
    bool whole = touched.contains(0) || rows.contains(QStringLiteral("enrollment"));
    for (const qint64 id : touched) {
        whole = whole || rowOf(id) < 0;
    }
    if (whole) {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
        return;
    }
    for (const qint64 id : touched) {
        reloadOne(id);
    }
}

void LinkModel::reloadOne(qint64 id)
{
    m_control.call(QStringLiteral("link.show"), {{QStringLiteral("link"), id}}, this,
                   [this, id](const Result<QJsonValue>& link) {
                       if (!link) {
                           m_soon.start();
                           return;
                       }
                       const LinkRow fresh = LinkRow::fromJson(link->toObject());
                       const auto same = [id](const LinkRow& row) { return row.id == id; };
                       for (QList<LinkRow>* list : {&m_all, &m_shown}) {
                           if (const auto at = std::find_if(list->begin(), list->end(), same); at != list->end()) {
                               *at = fresh;
                           }
                       }
                       if (const int row = rowOf(id); row >= 0) {
                           Q_EMIT dataChanged(index(row), index(row));
                           m_flash->start(id);
                       }
                       Q_EMIT loaded();
                   });
}

void LinkModel::setFilter(const QString& text)
{
    m_text = text;
    show();
}

void LinkModel::show()
{
    QList<LinkRow> fresh;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(fresh), [this](const LinkRow& row) {
        return m_text.isEmpty() || row.name.contains(m_text, Qt::CaseInsensitive) ||
               row.group.contains(m_text, Qt::CaseInsensitive) ||
               (row.person && row.person->email.contains(m_text, Qt::CaseInsensitive));
    });
    exchange(m_shown, std::move(fresh), [](const LinkRow& row) { return row.id; });
    Q_EMIT loaded();
}

int LinkModel::rowOf(qint64 id) const
{
    const auto at = std::find_if(m_shown.cbegin(), m_shown.cend(), [id](const LinkRow& row) { return row.id == id; });
    return at == m_shown.cend() ? -1 : static_cast<int>(at - m_shown.cbegin());
}

int LinkModel::openCount() const
{
    return static_cast<int>(
        std::count_if(m_all.cbegin(), m_all.cend(), [](const LinkRow& row) { return row.isOpen(); }));
}

int LinkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LinkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const LinkRow& row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(row.name);
    case LinkRole:
        return QVariant::fromValue(row);
    case IdRole:
        return row.id;
    case FlashRole:
        return m_flash->strength(row.id);
    case SecondLineRole:
        return groupWords(row.group);
    case Qt::AccessibleTextRole:
        return QStringList{visibleText(row.name), conditionOf(row).words, usesWords(row),
                           endWords(row, m_clock.nowMs())}
            .join(QStringLiteral(", "));
    case Qt::StatusTipRole: // the third line
        return tr("%1 · %2", "uses, time left").arg(usesWords(row), endWords(row, m_clock.nowMs()));
    case Qt::ToolTipRole:
        return plainToolTip(visibleText(row.name));
    default:
        return {};
    }
}

} // namespace espalier::ui
