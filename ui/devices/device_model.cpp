#include "ui/devices/device_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/device_text.h"
#include "ui/common/row_flash.h"
#include "ui/common/time_words.h"
#include "ui/devices/device_words.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int PageSize = 500;
constexpr qint64 identityEndsSoonMs = 30LL * 24 * 3600 * 1000; // as the server's overview counts them
constexpr int MostSingleReloads = 40;                          // beyond that one page costs less than the single rows
constexpr int ReloadSoonMs = 250;
constexpr int CommandsSoonMs = 500;

const char* sortKey(int column)
{
    switch (column) {
    case DeviceModel::Owner:
        return "owner";
    case DeviceModel::System:
        return "os";
    case DeviceModel::Condition:
        return "state";
    case DeviceModel::LastContact:
        return "last_seen";
    default:
        return "name";
    }
}
} // namespace

DeviceModel::DeviceModel(server::Control& control, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_control(control), m_clock(clock), m_flash(new RowFlash(this))
{
    connect(&control, &server::Control::changed, this, &DeviceModel::onChanged);
    connect(m_flash, &RowFlash::faded, this, [this](qint64 id) {
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1), {FlashRole});
        }
    });
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(ReloadSoonMs);
    connect(&m_reloadSoon, &QTimer::timeout, this, &DeviceModel::reload);
    m_commandsSoon.setSingleShot(true);
    m_commandsSoon.setInterval(CommandsSoonMs);
    connect(&m_commandsSoon, &QTimer::timeout, this, &DeviceModel::reload);
    m_minute.setInterval(30'000); // "2 min ago" grows older without a commit
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, Condition), index(rowCount() - 1, LastContact), {Qt::DisplayRole});
        }
    });
    m_minute.start();
}

void DeviceModel::setFilter(const DeviceFilter& filter)
{
    if (filter == m_filter && m_loaded) {
        return;
    }
    m_filter = filter;
    reload();
}

void DeviceModel::sort(int column, Qt::SortOrder order)
{
    m_sort = QString::fromLatin1(sortKey(column));
    // "Last contact" ascending means the most recent first: that is how ages read.
    m_descending = (order == Qt::DescendingOrder) != (column == LastContact);
    reload();
}

void DeviceModel::reload()
{
    ++m_generation;
    m_asking = false;
    ask(0, qBound(PageSize, static_cast<int>(m_rows.size()), 5000));
}

QJsonObject DeviceModel::listArguments() const
{
    QJsonObject arguments{{QStringLiteral("sort"), m_sort}, {QStringLiteral("descending"), m_descending}};
    const auto put = [&arguments](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            arguments.insert(QLatin1String(key), value);
        }
    };
    put("filter", m_filter.text);
    put("group", m_filter.group);
    put("platform", m_filter.platform);
    if (m_filter.state == QLatin1String("other_topic")) {
        arguments.insert(QStringLiteral("other_topic"), true);
    } else if (m_filter.state == QLatin1String("identity_ends")) {
        arguments.insert(QStringLiteral("identity_ends_by"), m_clock.nowMs() + identityEndsSoonMs);
    } else {
        put("state", m_filter.state);
    }
    return arguments;
}

void DeviceModel::ask(qint64 after, int most)
{
    QJsonObject arguments = listArguments();
    arguments.insert(QStringLiteral("most"), most);
    if (after > 0) {
        arguments.insert(QStringLiteral("after"), after);
    }
    m_asking = true;
    m_control.call(QStringLiteral("device.list"), arguments, this,
                   [this, after, most, generation = m_generation](const Result<QJsonValue>& page) {
                       if (generation != m_generation) {
                           return;
                       }
                       m_asking = false;
                       if (!page) {
                           Q_EMIT loadFailed(page.error());
                           return;
                       }
                       const qsizetype count = page->toObject().value(QLatin1String("rows")).toArray().size();
                       m_more = count >= most;
                       take(*page, after == 0);
                   });
}

void DeviceModel::take(const QJsonValue& page, bool fromStart)
{
    const QJsonObject object = page.toObject();
    m_total = object.value(QLatin1String("total")).toInteger();
    m_matching = object.value(QLatin1String("matching")).toInteger();
    QList<DeviceRow> fresh;
    for (const QJsonValue& value : object.value(QLatin1String("rows")).toArray()) {
        fresh << DeviceRow::fromJson(value.toObject());
    }
    const auto sameId = [](const DeviceRow& a, const DeviceRow& b) { return a.id == b.id; };
    if (fromStart && m_loaded && std::equal(fresh.begin(), fresh.end(), m_rows.begin(), m_rows.end(), sameId)) {
        m_rows = std::move(fresh); // same rows: keep scroll place and selection
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        }
    } else if (fromStart) {
        // A layout change, not a reset: selected devices stay selected where they now stand.
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<qint64> ids;
        for (const QModelIndex& old : before) {
            ids << (old.row() < m_rows.size() ? m_rows.at(old.row()).id : 0);
        }
        m_rows = std::move(fresh);
        rebuildIndex(0);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = rowOf(ids.at(i));
            after << (row < 0 ? QModelIndex() : index(row, before.at(i).column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    } else if (!fresh.isEmpty()) {
        const int from = static_cast<int>(m_rows.size());
        beginInsertRows({}, from, from + static_cast<int>(fresh.size()) - 1);
        m_rows += fresh;
        rebuildIndex(from);
        endInsertRows();
    }
    m_loaded = true;
    Q_EMIT loaded();
}

void DeviceModel::rebuildIndex(int from)
{
    if (from == 0) {
        m_index.clear();
    }
    for (int i = from; i < m_rows.size(); ++i) {
        m_index.insert(m_rows.at(i).id, i);
    }
}

void DeviceModel::onChanged(const server::ChangedRows& rows)
{
    if (!m_loaded) {
        return;
    }
    QSet<qint64> touched = rows.value(QStringLiteral("device"));
    touched += rows.value(QStringLiteral("inventory"));
    const bool membership = rows.contains(QStringLiteral("group"));
    // A queued or cancelled command changes the count in a row that isn't named.
    if (rows.contains(QStringLiteral("command")) && touched.isEmpty() && !m_commandsSoon.isActive()) {
        m_commandsSoon.start();
    }
    if (touched.isEmpty() && !membership) {
        return;
    }
    bool whole = membership || touched.contains(0);
    QList<qint64> known;
    for (const qint64 id : touched) {
        if (m_index.contains(id)) {
            known << id;
        } else {
            whole = true; // a new device, or one that matches only now
        }
    }
    if (whole || known.size() > MostSingleReloads) {
        if (!m_reloadSoon.isActive()) {
            m_reloadSoon.start();
        }
    }
    if (known.size() <= MostSingleReloads) {
        for (const qint64 id : known) {
            reloadDevice(id);
        }
    }
}

void DeviceModel::reloadDevice(qint64 id)
{
    if (m_inFlight.contains(id)) {
        m_again.insert(id); // it changed while we asked
        return;
    }
    m_inFlight.insert(id);
    m_control.call(QStringLiteral("device.show"), {{QStringLiteral("device"), id}}, this,
                   [this, id](const Result<QJsonValue>& device) {
                       m_inFlight.remove(id);
                       if (device) {
                           replaceRow(DeviceRow::fromJson(device->toObject()));
                       } else if (device.error().code == ErrorCode::NotFound && !m_reloadSoon.isActive()) {
                           m_reloadSoon.start();
                       }
                       if (m_again.remove(id)) {
                           reloadDevice(id);
                       }
                   });
}

void DeviceModel::replaceRow(const DeviceRow& fresh)
{
    const int row = rowOf(fresh.id);
    if (row < 0) {
        return;
    }
    if (m_rows.at(row).name != fresh.name && m_sort == QLatin1String("name") && !m_reloadSoon.isActive()) {
        m_reloadSoon.start(); // it stands somewhere else now
    }
    m_rows[row] = fresh;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    m_flash->start(fresh.id);
    Q_EMIT deviceChanged(fresh.id);
}

int DeviceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeviceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

bool DeviceModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking && !m_rows.isEmpty();
}

void DeviceModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        ask(m_rows.constLast().id, PageSize);
    }
}

} // namespace espalier::ui
