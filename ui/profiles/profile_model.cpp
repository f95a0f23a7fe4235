#include "ui/profiles/profile_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/common/row_flash.h"
#include "ui/common/time_words.h"
#include "ui/profiles/install_progress.h"
#include "ui/profiles/payload_words.h"

#include <QCollator>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int ReloadSoonMs = 250;
constexpr int MostSingleReloads = 10;
} // namespace

ProfileModel::ProfileModel(server::Control& control, const Clock& clock, QObject* parent)
    : SteadyRows<QAbstractTableModel>(parent), m_control(control), m_clock(clock), m_flash(new RowFlash(this))
{
    connect(&control, &server::Control::changed, this, &ProfileModel::onChanged);
    connect(m_flash, &RowFlash::faded, this, [this](qint64 id) {
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1), {FlashRole});
        }
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReloadSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ProfileModel::reload);
    reload();
}

void ProfileModel::reload()
{
    m_control.call(QStringLiteral("profile.list"), {}, this, [this](const Result<QJsonValue>& profiles) {
        if (!profiles) {
            Q_EMIT loadFailed(profiles.error());
            return;
        }
        m_all.clear();
        for (const QJsonValue& value : profiles->toArray()) {
            m_all << ProfileRow::fromJson(value.toObject());
        }
        m_loaded = true;
        show();
    });
}

void ProfileModel::onChanged(const server::ChangedRows& rows)
{
    QSet<qint64> touched = rows.value(QStringLiteral("profile"));
    bool whole = touched.contains(0) || touched.size() > MostSingleReloads || rows.contains(QStringLiteral("group"));
    for (const qint64 id : touched) {
        whole = whole || find(id) == nullptr;
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

void ProfileModel::reloadOne(qint64 id)
{
    m_control.call(QStringLiteral("profile.show"), {{QStringLiteral("profile"), id}}, this,
                   [this, id](const Result<QJsonValue>& profile) {
                       if (!profile) {
                           m_soon.start(); // gone
                           return;
                       }
                       const ProfileRow fresh = ProfileRow::fromJson(profile->toObject());
                       const auto same = [id](const ProfileRow& row) { return row.id == id; };
                       for (QList<ProfileRow>* list : {&m_all, &m_shown}) {
                           if (const auto at = std::find_if(list->begin(), list->end(), same); at != list->end()) {
                               *at = fresh;
                           }
                       }
                       if (const int row = rowOf(id); row >= 0) {
                           Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
                           m_flash->start(id);
                       }
                       Q_EMIT loaded();
                   });
}

void ProfileModel::setFilter(const QString& text, View view)
{
    m_text = text;
    m_view = view;
    show();
}

bool ProfileModel::matches(const ProfileRow& row) const
{
    if ((m_view == View::WithProblems && !row.hasProblems()) || (m_view == View::NotAssigned && row.isAssigned())) {
        return false;
    }
    return m_text.isEmpty() || row.name.contains(m_text, Qt::CaseInsensitive) ||
           row.identifier.contains(m_text, Qt::CaseInsensitive) ||
           payloadSummary(row.payloadTypes).contains(m_text, Qt::CaseInsensitive);
}

int ProfileModel::count(View view) const
{
    return static_cast<int>(std::count_if(m_all.cbegin(), m_all.cend(), [view](const ProfileRow& row) {
        return view == View::All || (view == View::WithProblems ? row.hasProblems() : !row.isAssigned());
    }));
}

void ProfileModel::show()
{
    QList<ProfileRow> fresh;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(fresh),
                 [this](const ProfileRow& row) { return matches(row); });
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(fresh.begin(), fresh.end(), [&](const ProfileRow& one, const ProfileRow& two) {
        const ProfileRow& a = m_order == Qt::AscendingOrder ? one : two;
        const ProfileRow& b = m_order == Qt::AscendingOrder ? two : one;
        switch (m_sortColumn) {
        case Version:
            return a.version < b.version;
        case AssignedTo:
            return a.targets < b.targets;
        case Installed:
            return a.installed * qint64(qMax(1, b.targets)) < b.installed * qint64(qMax(1, a.targets));
        case Imported:
            return a.importedAt < b.importedAt;
        default:
            return collator.compare(a.name, b.name) < 0;
        }
    });
    exchange(m_shown, std::move(fresh), [](const ProfileRow& row) { return row.id; });
    Q_EMIT loaded();
}

const ProfileRow* ProfileModel::find(qint64 id) const
{
    const auto at = std::find_if(m_all.cbegin(), m_all.cend(), [id](const ProfileRow& row) { return row.id == id; });
    return at == m_all.cend() ? nullptr : &*at;
}

int ProfileModel::rowOf(qint64 id) const
{
    const auto at =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [id](const ProfileRow& row) { return row.id == id; });
    return at == m_shown.cend() ? -1 : static_cast<int>(at - m_shown.cbegin());
}

int ProfileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ProfileModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QStringList ProfileModel::words(const ProfileRow& row, int column) const
{
    switch (column) {
    case Profile:
        return {visibleText(row.name), payloadSummary(row.payloadTypes)};
    case Version:
        return {tr("v%1", "version").arg(row.version)};
    case AssignedTo: {
        QStringList names;
        for (const QString& group : row.groups) {
            names << groupWords(group);
        }
        names += row.devices;
        return {names.isEmpty() ? tr("Nobody") : visibleText(names.join(tr(", ", "between names in a list"))),
                row.scope == QLatin1String("User") ? tr("For each user") : QString()};
    }
    case Installed: {
        const InstallWords installed = installWords(row);
        return {installed.done, installed.rest};
    }
    case Imported:
        return {dayWords(row.importedAt, m_clock.nowMs()),
                row.isSigned ? tr("Signed by %1").arg(visibleText(row.signer, 60)) : QString()};
    default:
        return {};
    }
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const ProfileRow& row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column()).value(0);
    case SecondLineRole:
        return words(row, index.column()).value(1);
    case TileIconRole:
        return index.column() == Profile ? QVariant(payloadIconName(row.firstPayload())) : QVariant();
    case IdRole:
        return row.id;
    case FlashRole:
        return m_flash->strength(row.id);
    case InstallDelegate::ProfileRole:
        return QVariant::fromValue(row);
    case Qt::AccessibleTextRole:
        return words(row, index.column()).join(QStringLiteral(", "));
    case Qt::ToolTipRole: // escaped: a tooltip would take markup in a name for its own
        return index.column() == Profile
                   ? plainToolTip(visibleText(row.name) + QLatin1Char('\n') + visibleText(row.identifier))
                   : plainToolTip(words(row, index.column()).join(QStringLiteral(", ")));
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Profile:
        return tr("Profile");
    case Version:
        return tr("Version");
    case AssignedTo:
        return tr("Assigned to");
    case Installed:
        return tr("Installed");
    case Imported:
        return tr("Changed");
    default:
        return {};
    }
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

void ProfileModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    show();
}

} // namespace espalier::ui
