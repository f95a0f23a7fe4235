#include "ui/activity/audit_model.h"

#include "ui/activity/audit_words.h"
#include "ui/activity/event_words.h"
#include "ui/activity/name_book.h"
#include "ui/common/cell_roles.h"
#include "ui/common/plain_words.h"
#include "ui/common/time_words.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {

constexpr int auditPage = 200;

qint64 idIn(const QJsonObject& entry)
{
    return entry.value(QLatin1String("id")).toInteger();
}

QString textIn(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String(key)).toString();
}

} // namespace

AuditModel::AuditModel(server::Control& control, const Clock& clock, const NameBook& names, QObject* parent)
    : QAbstractTableModel(parent), m_control(control), m_clock(clock), m_names(names)
{
    connect(&names, &NameBook::changed, this, [this] {
        if (!m_entries.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    });
}

void AuditModel::ask(qint64 after, const std::function<void(const QList<QJsonObject>&)>& take)
{
    QJsonObject arguments = m_filters;
    arguments.insert(QStringLiteral("most"), auditPage);
    if (after > 0) {
        arguments.insert(QStringLiteral("after"), after);
    }
    ++m_asked;
    m_control.call(QStringLiteral("audit.list"), arguments, this,
                   [this, round = m_round, take](const Result<QJsonValue>& answer) {
                       --m_asked;
                       if (round != m_round) {
                           return;
                       }
                       m_isFetching = false;
                       if (!answer) {
                           Q_EMIT failed(answer.error());
                           return;
                       }
                       QList<QJsonObject> entries;
                       for (const QJsonValue& each : answer->toArray()) {
                           entries.append(each.toObject());
                       }
                       take(entries);
                       Q_EMIT answered();
                   });
}

void AuditModel::search(const QJsonObject& filters)
{
    m_filters = filters;
    ++m_round;
    m_isFetching = true;
    ask(0, [this](const QList<QJsonObject>& entries) {
        beginResetModel();
        m_entries = entries;
        m_isComplete = entries.size() < auditPage;
        endResetModel();
    });
}

void AuditModel::refresh()
{
    ask(0, [this](const QList<QJsonObject>& newest) { putOnTop(newest); });
}

void AuditModel::putOnTop(const QList<QJsonObject>& newest)
{
    const qint64 known = m_entries.isEmpty() ? 0 : idIn(m_entries.constFirst());
    qsizetype fresh = 0;
    while (fresh < newest.size() && idIn(newest.at(fresh)) > known) {
        ++fresh;
    }
    if (fresh == auditPage || m_entries.isEmpty()) { // there may be more between them
        beginResetModel();
        m_entries = newest;
        m_isComplete = newest.size() < auditPage;
        endResetModel();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_entries = newest.first(fresh) + m_entries;
        endInsertRows();
    }
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isFetching && !m_entries.isEmpty();
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_isFetching = true;
    ask(idIn(m_entries.constLast()), [this](const QList<QJsonObject>& older) {
        m_isComplete = older.size() < auditPage;
        if (!older.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(older.size()) - 1);
            m_entries += older;
            endInsertRows();
        }
    });
}

QVariant AuditModel::words(const QJsonObject& entry, int column) const
{
    switch (column) {
    case What:
        return eventWords(entry, m_names).sentence;
    case Who:
        return actorWords(textIn(entry, "actor"));
    case On:
        return subjectOf(entry, m_names);
    case Outcome:
        return auditResult(textIn(entry, "result")).words;
    case When:
        return momentWords(entry.value(QLatin1String("at")).toInteger(), m_clock.nowMs());
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const QJsonObject& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? exactWords(entry.value(QLatin1String("at")).toInteger())
                                      : plainToolTip(words(entry, index.column()).toString());
    case IdRole:
        return idIn(entry);
    case TileIconRole:
        return index.column() == What ? QVariant(eventWords(entry, m_names).icon) : QVariant();
    case StateRole:
        if (index.column() == Outcome) {
            return int(auditResult(textIn(entry, "result")).state);
        }
        if (index.column() == What) {
            const EventWords told = eventWords(entry, m_names);
            return told.plain ? QVariant() : QVariant(int(told.state));
        }
        return {};
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("What happened");
    case Who:
        return tr("By");
    case On:
        return tr("On");
    case Outcome:
        return tr("Result");
    case When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace espalier::ui
