#include "ui/devices/device_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/row_flash.h"

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int PageSize = 100;         // shown at once after a key; a screen holds fifty
constexpr int FurtherRows = 100;      // while scrolling: no more than fits between two frames
constexpr int MostReloaded = 1000;    // what is further down stays as it is, and each row that changes comes by itself
constexpr int MostAtOnce = 5000;      // the server gives no more
constexpr int MostSingleReloads = 40; // beyond that one page costs less than the single rows
constexpr int ReloadSoonMs = 250;
constexpr int CommandsSoonMs = 500;
} // namespace

DeviceModel::DeviceModel(server::Control& control, const Clock& clock, QObject* parent)
    : SteadyRows<QAbstractTableModel>(parent), m_control(control), m_clock(clock), m_flash(new RowFlash(this))
{
    connect(&control, &server::Control::changed, this, &DeviceModel::onChanged);
    connect(m_flash, &RowFlash::faded, this, [this](qint64 id) {
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {FlashRole});
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
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
        }
    });
    m_minute.start();
}

void DeviceModel::setQuery(const QString& query)
{
    if (query == m_query && m_loaded) {
        return;
    }
    m_query = query;
    begin(PageSize, Tail::Goes);
}

void DeviceModel::setSort(const QList<SortBy>& sort)
{
    if (sort == m_sort && m_loaded) {
        return;
    }
    m_sort = sort;
    begin(PageSize, Tail::Goes);
}

void DeviceModel::setColumns(const QList<ListColumn>& columns)
{
    const QJsonArray before = valueColumns();
    beginResetModel();
    m_columns = columns;
    endResetModel();
    const QJsonArray now = valueColumns();
    const bool isMore = std::any_of(now.begin(), now.end(), [&](const QJsonValue& id) { return !before.contains(id); });
    if (isMore && m_loaded) {
        reload();
    }
}

void DeviceModel::setTwice(const QSet<qint64>& devices)
{
    if (devices != m_twice) {
        m_twice = devices;
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        }
    }
}

void DeviceModel::reload()
{
    begin(qBound(PageSize, static_cast<int>(m_rows.size()), MostReloaded), Tail::Stays);
}

quint64 DeviceModel::loadFirst(int rows)
{
    begin(qBound(PageSize, rows, MostAtOnce), Tail::Goes);
    return m_generation;
}

void DeviceModel::begin(int most, Tail tail)
{
    ++m_generation;
    m_asking = false;
    m_tail = tail;
    ask(0, most);
}

QJsonArray DeviceModel::valueColumns() const
{
    QJsonArray ids;
    for (const ListColumn& column : m_columns) {
        if (column.isValue()) {
            ids.append(column.id);
        }
    }
    return ids;
}

QJsonObject DeviceModel::listArguments() const
{
    QJsonArray sort;
    for (const SortBy& by : m_sort) {
        sort.append(
            QJsonObject{{QStringLiteral("column"), by.column}, {QStringLiteral("descending"), by.isDescending}});
    }
    QJsonObject arguments{{QStringLiteral("sort"), sort}};
    if (!m_query.isEmpty()) {
        arguments.insert(QStringLiteral("query"), m_query);
    }
    if (const QJsonArray with = valueColumns(); !with.isEmpty()) {
        arguments.insert(QStringLiteral("with"), with);
    }
    return arguments;
}

void DeviceModel::ask(qint64 after, int most)
{
    QJsonObject arguments = listArguments();
    arguments.insert(QStringLiteral("most"), most);
    if (after > 0) {
        arguments.insert(QStringLiteral("after"), after);
        arguments.insert(QStringLiteral("count"), false); // it is known by then
    }
    m_asking = true;
    m_control.call(QStringLiteral("device.list"), arguments, this,
                   [this, after, most, generation = m_generation](const Result<QJsonValue>& page) {
                       if (generation != m_generation) {
                           return;
                       }
                       m_asking = false;
                       if (!page && after > 0 && page.error().code == ErrorCode::NotFound) {
                           loadFirst(static_cast<int>(m_rows.size())); // the row to go on after is gone
                           return;
                       }
                       if (!page) {
                           Q_EMIT loadFailed(page.error());
                           return;
                       }
                       const qsizetype count = page->toObject().value(QLatin1String("rows")).toArray().size();
                       const bool staysTail =
                           after == 0 && m_tail == Tail::Stays && count >= most && m_rows.size() > count;
                       m_more = staysTail ? m_more : count >= most;
                       take(*page, after == 0 ? (staysTail ? Rows::Head : Rows::All) : Rows::Further);
                   });
}

void DeviceModel::take(const QJsonValue& page, Rows which)
{
    const bool fromStart = which != Rows::Further;
    const QJsonObject object = page.toObject();
    m_total = object.value(QLatin1String("total")).toInteger(m_total);
    m_matching = object.value(QLatin1String("matching")).toInteger(m_matching);
    QList<DeviceRow> fresh;
    for (const QJsonValue& value : object.value(QLatin1String("rows")).toArray()) {
        fresh << DeviceRow::fromJson(value.toObject());
    }
    if (which == Rows::Head) {
        fresh = withTail(std::move(fresh));
    }
    if (fromStart) {
        exchange(
            m_rows, std::move(fresh), [](const DeviceRow& row) { return row.id; }, [this] { rebuildIndex(0); });
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

// What is held beyond the head: it follows on the head's last row, wherever that stood before. A row from further down
// than those that are gone make room for has jumped there, and tells nothing.
QList<DeviceRow> DeviceModel::withTail(QList<DeviceRow> head) const
{
    QSet<qint64> ids;
    for (const DeviceRow& row : std::as_const(head)) {
        ids.insert(row.id);
    }
    qsizetype within = head.size();
    for (qsizetype i = 0; i < std::min(head.size(), m_rows.size()); ++i) {
        within += ids.contains(m_rows.at(i).id) ? 0 : 1;
    }
    const auto known = std::find_if(head.crbegin(), head.crend(), [&](const DeviceRow& row) {
        const int before = rowOf(row.id);
        return before >= 0 && before < within;
    });
    for (qsizetype i = known == head.crend() ? 0 : rowOf(known->id) + 1; i < m_rows.size(); ++i) {
        if (!ids.contains(m_rows.at(i).id)) {
            head << m_rows.at(i);
        }
    }
    return head;
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
    m_control.call(QStringLiteral("device.show"),
                   {{QStringLiteral("device"), id}, {QStringLiteral("with"), valueColumns()}}, this,
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
    if (m_rows.at(row).name != fresh.name && !m_sort.isEmpty() && m_sort.constFirst().column == QLatin1String("name") &&
        !m_reloadSoon.isActive()) {
        m_reloadSoon.start(); // it stands somewhere else now
    }
    m_rows[row] = fresh;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    m_flash->start(fresh.id);
    Q_EMIT deviceChanged(fresh.id);
}

int DeviceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeviceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool DeviceModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking && !m_rows.isEmpty();
}

void DeviceModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        ask(m_rows.constLast().id, FurtherRows);
    }
}

} // namespace espalier::ui
